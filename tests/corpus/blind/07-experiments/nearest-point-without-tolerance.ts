import type { Vector } from '../types.ts';
const K: [string, number, number][] = [['minimum-1', 2, 1 + Math.SQRT1_2], ['minimum-2', 2, 1 - Math.SQRT1_2], ['saddle', 2, 1]];
function nearest(p: Vector): string {
  if (!Number.isFinite(p[0]) || !Number.isFinite(p[1])) return 'diverged';
  let best = 'not-converged';
  let dBest = Infinity;
  for (const [name, x, y] of K) {
    const d = Math.max(Math.abs(p[0] - x), Math.abs(p[1] - y));
    if (d < dBest) {
      dBest = d;
      best = name;
    }
  }
  return best;
}
function g(p: Vector) { const t = p[1] - 1; return [2 * (p[0] - 2), 4 * t * t * t - 2 * t]; }
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[start[0], start[1]]];
  const momentum: Vector[] = [[start[0], start[1]]];
  for (let k = 0; k < steps; k++) {
    const d = g(gd[k]);
    gd.push([gd[k][0] - stepSize * d[0], gd[k][1] - stepSize * d[1]]);
  }
  for (let k = 0, z = [0, 0]; k < steps; k++) {
    const p = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const d = g(p);
    z = [(1 - momentumCoeff) * d[0] + momentumCoeff * z[0], (1 - momentumCoeff) * d[1] + momentumCoeff * z[1]];
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: nearest(gd[steps]), momentumOutcome: nearest(momentum[steps]) };
}
