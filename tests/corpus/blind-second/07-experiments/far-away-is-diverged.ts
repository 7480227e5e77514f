import type { Vector } from '../types.ts';
const grad = (x: number, y: number): [number, number] => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const FAR = 1000;
function outcome([x, y]: Vector) {
  if (!Number.isFinite(x) || !Number.isFinite(y) || Math.abs(x) > FAR || Math.abs(y) > FAR) return 'diverged';
  if (Math.abs(x - 2) > 0.01) return 'not-converged';
  if (Math.abs(y - 1) <= 0.01) return 'saddle';
  if (Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [], momentum: Vector[] = [];
  let [x, y] = start, [p, q] = start, z1 = 0, z2 = 0;
  gd.push([x, y]);
  momentum.push([p, q]);
  for (let k = 1; k <= steps; k++) {
    const [gx, gy] = grad(x, y);
    gd.push([(x -= stepSize * gx), (y -= stepSize * gy)]);
    momentum.push([(p -= stepSize * z1), (q -= stepSize * z2)]);
    const [gp, gq] = grad(p, q);
    z1 = (1 - momentumCoeff) * gp + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * gq + momentumCoeff * z2;
  }
  return { gd, momentum, gdOutcome: outcome([x, y]), momentumOutcome: outcome([p, q]) };
}
