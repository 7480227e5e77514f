import type { Vector } from '../types.ts';

const STATIONARY = [
  { outcome: 'minimum-1', x: 2, y: 1 + 1 / Math.sqrt(2) },
  { outcome: 'minimum-2', x: 2, y: 1 - 1 / Math.sqrt(2) },
  { outcome: 'saddle', x: 2, y: 1 },
] as const;
const arrivedAt = (x: number, y: number) => STATIONARY.find((s) => Math.abs(x - s.x) <= 0.01 && Math.abs(y - s.y) <= 0.01);
const outcome = (x: number, y: number) => (Number.isFinite(x) && Number.isFinite(y) ? arrivedAt(x, y)?.outcome ?? 'not-converged' : 'diverged');
const slopeX = (x: number) => 2 * (x - 2);
const slopeY = (y: number) => 4 * (y - 1) ** 3 - 2 * (y - 1);

export function experiment({ start: [x0, y0], stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let [x, y] = [x0, y0];
  const gd: Vector[] = [[x, y]];
  let left = steps;
  while (left > 0 && !arrivedAt(x, y)) {
    [x, y] = [x - stepSize * slopeX(x), y - stepSize * slopeY(y)];
    gd.push([x, y]);
    left--;
  }
  let [p, q, u, v] = [x0, y0, 0, 0];
  const momentum: Vector[] = [[p, q]];
  left = steps;
  while (left > 0 && !arrivedAt(p, q)) {
    [p, q] = [p - stepSize * u, q - stepSize * v];
    u = (1 - momentumCoeff) * slopeX(p) + momentumCoeff * u;
    v = (1 - momentumCoeff) * slopeY(q) + momentumCoeff * v;
    momentum.push([p, q]);
    left--;
  }
  return { gd, momentum, gdOutcome: outcome(x, y), momentumOutcome: outcome(p, q) };
}
