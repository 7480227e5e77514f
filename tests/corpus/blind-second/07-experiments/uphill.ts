import type { Vector } from '../types.ts';
interface Settings { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }
const slope = (b: Vector): Vector => [2 * (2 - b[0]), 2 * (b[1] - 1) - 4 * (b[1] - 1) ** 3];
const outcome = ([x, y]: Vector) => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const near = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  return near(1) ? 'saddle' : near(1 + Math.SQRT1_2) ? 'minimum-1' : near(1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: Settings) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const next = momentum[k].map((b, i) => b - stepSize * z[i]);
    const h = slope(next);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
