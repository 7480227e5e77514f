import type { Vector } from '../types.ts';
const gradient = ([x, y]: Vector): Vector => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const toOutcome = ([x, y]: Vector): string => {
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if (Math.abs(x - 2) > 0.01) return 'not-converged';
    if (Math.abs(y - 1) <= 0.01) return 'saddle';
    if (Math.abs(Math.abs(y - 1) - Math.SQRT1_2) > 0.01) return 'not-converged';
    return y > 1 ? 'minimum-1' : 'minimum-2';
  }
  return 'diverged';
};
function both(start: Vector, s: number, m: number, steps: number): [Vector[], Vector[]] {
  const withMomentum: Vector[] = [[...start]];
  const without: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(without[k]);
    without.push(without[k].map((b, i) => b - s * g[i]));
    withMomentum.push(withMomentum[k].map((b, i) => b - s * z[i]));
    z = gradient(withMomentum[k + 1]).map((h, i) => (1 - m) * h + m * z[i]);
  }
  return [withMomentum, without];
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const [gd, momentum] = both(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: toOutcome(gd[steps]), momentumOutcome: toOutcome(momentum[steps]) };
}
