import type { Vector } from '../types.ts';
const dot = (u: Vector, v: Vector): number => u.reduce((s, x, i) => s + x * v[i], 0);
const axpy = (a: number, x: Vector, y: Vector): Vector => x.map((v, i) => a * v + y[i]);
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const outcome = (p: Vector): string => {
  if (!Number.isFinite(dot(p, p))) return 'diverged';
  const at = (y: number) => axpy(-1, [2, y], p).every((d) => Math.abs(d) <= 0.01);
  return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(axpy(-stepSize, gradient(gd[k]), gd[k]));
    momentum.push(axpy(-stepSize, z, momentum[k]));
    z = axpy(momentumCoeff, z, gradient(momentum[k + 1]).map((g) => (1 - momentumCoeff) * g));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
