import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const NAMES: Record<string, string> = { '2.00|1.71': 'minimum-1', '2.00|0.29': 'minimum-2', '2.00|1.00': 'saddle' };
const outcome = (p: Vector): string => {
  if (!p.every(Number.isFinite)) return 'diverged';
  return NAMES[p.map((c) => c.toFixed(2)).join('|')] ?? 'not-converged';
};
function descend(start: Vector, steps: number, next: (p: Vector) => Vector): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) path.push(next(path[k]));
  return path;
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = descend(start, steps, (p) => gradient(p).map((g, i) => p[i] - stepSize * g));
  let z: Vector = [0, 0];
  const momentum = descend(start, steps, (p) => {
    const q = p.map((c, i) => c - stepSize * z[i]);
    z = gradient(q).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
    return q;
  });
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
