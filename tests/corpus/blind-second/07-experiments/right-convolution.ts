import type { Vector } from '../types.ts';
const slope = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const done = (b: Vector): string => {
  const d = [b[0] - 2, b[1] - 1];
  if (!Number.isFinite(d[0]) || !Number.isFinite(d[1])) return 'diverged';
  if (Math.abs(d[0]) <= 0.01 && Math.abs(d[1]) <= 0.01) return 'saddle';
  if (Math.abs(d[0]) <= 0.01 && Math.abs(d[1] - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (Math.abs(d[0]) <= 0.01 && Math.abs(d[1] + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  const response = Array.from({ length: steps }, (_, k) => (1 - momentumCoeff) * momentumCoeff ** k);
  const momentum: Vector[] = [[...start]];
  const slopes: Vector[] = [];
  for (let k = 0; k < steps; k++) {
    let z1 = 0;
    let z2 = 0;
    for (let j = 0; j < k; j++) {
      z1 += response[k - 1 - j] * slopes[j][0];
      z2 += response[k - 1 - j] * slopes[j][1];
    }
    const p = [momentum[k][0] - stepSize * z1, momentum[k][1] - stepSize * z2];
    momentum.push(p);
    slopes.push(slope(p));
  }
  return { gd, momentum, gdOutcome: done(gd[steps]), momentumOutcome: done(momentum[steps]) };
}
