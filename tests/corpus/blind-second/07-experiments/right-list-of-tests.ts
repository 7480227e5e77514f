import type { Vector } from '../types.ts';
type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const TOL = 1e-2;
const equal = (a: number, b: number): boolean => Math.abs(a - b) <= TOL;
const tests: [Outcome, (p: Vector) => boolean][] = [
  ['diverged', (p) => !p.every(Number.isFinite)],
  ['minimum-1', ([x, y]) => equal(x, 2) && equal(y, 1 + Math.SQRT1_2)],
  ['minimum-2', ([x, y]) => equal(x, 2) && equal(y, 1 - Math.SQRT1_2)],
  ['saddle', ([x, y]) => equal(x, 2) && equal(y, 1)],
  ['not-converged', () => true],
];
const outcome = (p: Vector): Outcome => tests.find(([, test]) => test(p))![0];
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const origin = structuredClone(start) as number[];
  const gd: number[][] = Array.from({ length: steps + 1 }, () => structuredClone(origin));
  const momentum: number[][] = structuredClone(gd);
  const z = [0, 0];
  for (let k = 1; k <= steps; k++) {
    const g = gradient(gd[k - 1]);
    for (const i of [0, 1]) gd[k][i] = gd[k - 1][i] - stepSize * g[i];
  }
  for (let k = 1; k <= steps; k++) {
    for (const i of [0, 1]) momentum[k][i] = momentum[k - 1][i] - stepSize * z[i];
    const g = gradient(momentum[k]);
    for (const i of [0, 1]) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
