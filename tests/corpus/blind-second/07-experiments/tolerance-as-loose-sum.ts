import type { Vector } from '../types.ts';
const manhattan = (p: Vector, q: Vector) => p.reduce((sum, c, i) => sum + Math.abs(c - q[i]), 0);
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const points = [
  { at: [2, 1 + 1 / Math.SQRT2], outcome: 'minimum-1' },
  { at: [2, 1 - 1 / Math.SQRT2], outcome: 'minimum-2' },
  { at: [2, 1], outcome: 'saddle' },
];
const outcome = (p: Vector): string => {
  if (!p.every(Number.isFinite)) return 'diverged';
  return points.find((q) => manhattan(p, q.at) <= 0.02)?.outcome ?? 'not-converged';
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  Array.from({ length: steps }, (_, k) => {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentum[k].map((v, i) => v - stepSize * z[i]));
    const h = gradient(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
  });
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
