import type { Vector } from '../types.ts';
const V = (x: number, y: number): Vector => Float64Array.of(x, y) as unknown as Vector;
const g2 = (y: number) => { const u = y - 1; return 4 * u * u * u - 2 * u; };
const R = Math.SQRT1_2;
function verdict(p: Vector) {
  const dx = Math.abs(p[0] - 2), u = p[1] - 1;
  if (!isFinite(p[0]) || !isFinite(p[1])) return 'diverged';
  if (dx < 0.01) {
    if (Math.abs(u) < 0.01) return 'saddle';
    if (Math.abs(Math.abs(u) - R) < 0.01) return u > 0 ? 'minimum-1' : 'minimum-2';
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = new Array(steps + 1);
  const momentum: Vector[] = new Array(steps + 1);
  gd[0] = V(start[0], start[1]);
  momentum[0] = V(start[0], start[1]);
  for (let k = 1; k <= steps; k++) {
    const [x, y] = gd[k - 1];
    gd[k] = V(x - stepSize * 2 * (x - 2), y - stepSize * g2(y));
  }
  let z1 = 0, z2 = 0;
  for (let k = 1; k <= steps; k++) {
    const x = momentum[k - 1][0] - stepSize * z1;
    const y = momentum[k - 1][1] - stepSize * z2;
    z1 = momentumCoeff * z1 + (1 - momentumCoeff) * 2 * (x - 2);
    z2 = momentumCoeff * z2 + (1 - momentumCoeff) * g2(y);
    momentum[k] = V(x, y);
  }
  return { gd, momentum, gdOutcome: verdict(gd[steps]), momentumOutcome: verdict(momentum[steps]) };
}
