import type { Vector } from '../types.ts';
function gradient(x: number, y: number): { gx: number; gy: number } {
  const u = y - 1;
  return { gx: 2 * (x - 2), gy: u * (4 * u * u - 2) };
}
function outcome({ x, y }: { x: number; y: number }): string {
  if (Number.isFinite(x) && Number.isFinite(y)) {
    const inBox = (cy: number) => x > 1.99 && x < 2.01 && y > cy - 0.01 && y < cy + 0.01;
    if (inBox(1 + Math.SQRT1_2)) return 'minimum-1';
    if (inBox(1 - Math.SQRT1_2)) return 'minimum-2';
    if (inBox(1)) return 'saddle';
    return 'not-converged';
  }
  return 'diverged';
}
export function experiment({ start: [x0, y0], stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let p = { x: x0, y: y0 };
  const gd: Vector[] = [[x0, y0]];
  for (let k = 0; k < steps; k++) {
    const { gx, gy } = gradient(p.x, p.y);
    p = { x: p.x - stepSize * gx, y: p.y - stepSize * gy };
    gd.push([p.x, p.y]);
  }
  const gdOutcome = outcome(p);

  p = { x: x0, y: y0 };
  const momentum: Vector[] = [[x0, y0]];
  let v = { x: 0, y: 0 };
  const eta = (1 - momentumCoeff) * stepSize;
  for (let k = 0; k < steps; k++) {
    p = { x: p.x + v.x, y: p.y + v.y };
    const { gx, gy } = gradient(p.x, p.y);
    v = { x: momentumCoeff * v.x - eta * gx, y: momentumCoeff * v.y - eta * gy };
    momentum.push([p.x, p.y]);
  }
  return { gd, momentum, gdOutcome, momentumOutcome: outcome(p) };
}
