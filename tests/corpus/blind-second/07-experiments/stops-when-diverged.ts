import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const finite = (b: Vector) => b.every(Number.isFinite);
function outcome(p: Vector): string {
  if (!finite(p)) return 'diverged';
  for (const [n, y] of [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]] as [string, number][])
    if (Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01) return n;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    if (!finite(gd[k + 1])) break;
  }
  const momentum: Vector[] = [[...start]];
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    momentum.push(b);
    if (!finite(b)) break;
    gradient(b).forEach((g, i) => { z[i] = (1 - momentumCoeff) * g + momentumCoeff * z[i]; });
  }
  return { gd, momentum, gdOutcome: outcome(gd[gd.length - 1]), momentumOutcome: outcome(momentum[momentum.length - 1]) };
}
