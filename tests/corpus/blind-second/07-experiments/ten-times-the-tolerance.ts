import type { Vector } from '../types.ts';
const TOLERANCE = 0.1;
const grad = (x: number, y: number) => ({ x: 2 * (x - 2), y: 4 * (y - 1) ** 3 - 2 * (y - 1) });
function name(x: number, y: number) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) > TOLERANCE) return 'not-converged';
  if (Math.abs(y - 1 - Math.SQRT1_2) <= TOLERANCE) return 'minimum-1';
  if (Math.abs(y - 1 + Math.SQRT1_2) <= TOLERANCE) return 'minimum-2';
  if (Math.abs(y - 1) <= TOLERANCE) return 'saddle';
  return 'not-converged';
}
export function experiment({ start: [x0, y0], stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let x = x0, y = y0, p = x0, q = y0, zp = 0, zq = 0;
  const gd = [[x, y]], momentum = [[p, q]];
  for (let k = 0; k < steps; k++) {
    const g = grad(x, y);
    x -= stepSize * g.x;
    y -= stepSize * g.y;
    gd.push([x, y]);
    p -= stepSize * zp;
    q -= stepSize * zq;
    const h = grad(p, q);
    zp = (1 - momentumCoeff) * h.x + momentumCoeff * zp;
    zq = (1 - momentumCoeff) * h.y + momentumCoeff * zq;
    momentum.push([p, q]);
  }
  return { gd, momentum, gdOutcome: name(x, y), momentumOutcome: name(p, q) };
}
