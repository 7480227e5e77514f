import type { Vector } from '../types.ts';
const HALF_ROOT = 0.7071;
const slope = (b: Vector) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const isNear = (b: Vector, y: number) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
function nameOf(b: Vector) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  if (isNear(b, 1 + HALF_ROOT)) return 'minimum-1';
  if (isNear(b, 1 - HALF_ROOT)) return 'minimum-2';
  if (isNear(b, 1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push(gd[k].map((v, i) => v - stepSize * g[i]));
    momentum.push(momentum[k].map((v, i) => v - stepSize * z[i]));
    z = slope(momentum[k + 1]).map((v, i) => (1 - momentumCoeff) * v + momentumCoeff * z[i]);
  }
  return { gd, momentum, gdOutcome: nameOf(gd[steps]), momentumOutcome: nameOf(momentum[steps]) };
}
