import type { Vector } from '../types.ts';
const G = (b: Vector): Vector => [2 * b[0] - 4, 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const axpy = (a: number, x: Vector, y: Vector): Vector => y.map((v, i) => v + a * x[i]);
const O = (b: Vector) => {
  if (!b.every((v) => Number.isFinite(v))) return 'diverged';
  if (Math.abs(b[0] - 2) >= 0.01) return 'not-converged';
  if (b[1] === 1) return 'saddle';
  const up = b[1] > 1;
  return Math.abs(Math.abs(b[1] - 1) - Math.SQRT1_2) < 0.01 ? (up ? 'minimum-1' : 'minimum-2') : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [axpy(0, start, start)];
  const momentum = [axpy(0, start, start)];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(axpy(-stepSize, G(gd[k]), gd[k]));
    momentum.push(axpy(-stepSize, z, momentum[k]));
    z = axpy(1 - momentumCoeff, G(momentum[k + 1]), z.map((v) => momentumCoeff * v));
  }
  return { gd, momentum, gdOutcome: O(gd[steps]), momentumOutcome: O(momentum[steps]) };
}
