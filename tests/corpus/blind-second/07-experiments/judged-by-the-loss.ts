import type { Vector } from '../types.ts';
const loss = ([x, y]: Vector): number => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome(b: Vector): string {
  if (!b.every(Number.isFinite)) return 'diverged';
  const L = loss(b);
  if (Math.abs(L + 0.25) < 0.01) return b[1] > 1 ? 'minimum-1' : 'minimum-2';
  if (Math.abs(L) < 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let a: Vector = [...start], b: Vector = [...start], z: Vector = [0, 0];
  const gd = [a], momentum = [b];
  for (let k = 0; k < steps; k++) {
    const g = gradient(a);
    a = [a[0] - stepSize * g[0], a[1] - stepSize * g[1]];
    gd.push(a);
    b = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
    const h = gradient(b);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(a), momentumOutcome: outcome(b) };
}
