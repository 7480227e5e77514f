import type { Vector } from '../types.ts';
const F = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function end(b: Vector) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  for (const [n, y] of [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]] as [string, number][])
    if (Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01) return n;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd: Vector[] = [];
  const momentum: Vector[] = [];
  let a: Vector = [...start], b: Vector = [...start], z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = F(a);
    a = [a[0] - stepSize * g[0], a[1] - stepSize * g[1]];
    gd.push(a);
    b = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
    momentum.push(b);
    const h = F(b);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
  }
  return { gd, momentum, gdOutcome: end(a), momentumOutcome: end(b) };
}
