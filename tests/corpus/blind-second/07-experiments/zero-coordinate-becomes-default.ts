import type { Vector } from '../types.ts';
const gradient = (x: number, y: number) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
const square = (x: number, y: number, t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
const outcome = (x: number, y: number) => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (square(x, y, 1)) return 'saddle';
  if (square(x, y, 1 + Math.SQRT1_2)) return 'minimum-1';
  return square(x, y, 1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const x0 = start[0] || 2;
  const y0 = start[1] || 1;
  let x = x0, y = y0;
  const gd = [[x, y]];
  for (let k = 0; k < steps; k++) {
    const [gx, gy] = gradient(x, y);
    x -= stepSize * gx;
    y -= stepSize * gy;
    gd.push([x, y]);
  }
  const gdOutcome = outcome(x, y);
  x = x0;
  y = y0;
  const momentum = [[x, y]];
  let zx = 0, zy = 0;
  for (let k = 0; k < steps; k++) {
    x -= stepSize * zx;
    y -= stepSize * zy;
    const [gx, gy] = gradient(x, y);
    zx = (1 - momentumCoeff) * gx + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * gy + momentumCoeff * zy;
    momentum.push([x, y]);
  }
  return { gd, momentum, gdOutcome, momentumOutcome: outcome(x, y) };
}
