import type { Vector, Matrix } from '../types.ts';
const times = (A: Matrix, x: Vector): Vector => A.map((row) => row.reduce((s, a, j) => s + a * x[j], 0));
const plus = (x: Vector, y: Vector): Vector => x.map((v, i) => v + y[i]);
const diag = (a: number): Matrix => [[a, 0], [0, a]];
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome(p: Vector): string {
  if (p.some((c) => !Number.isFinite(c))) return 'diverged';
  const at = (t: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - t) <= 0.01;
  return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const S = diag(-stepSize), B = diag(1 - momentumCoeff), A = diag(momentumCoeff);
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(plus(gd[k], times(S, gradient(gd[k]))));
    momentum.push(plus(momentum[k], times(S, z)));
    z = plus(times(B, gradient(momentum[k + 1])), times(A, z));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
