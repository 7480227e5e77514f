import type { Vector } from '../types.ts';
const POINTS = { 'minimum-1': [2, 1 - Math.SQRT1_2], 'minimum-2': [2, 1 + Math.SQRT1_2], saddle: [2, 1] };
const gradient = (b: Vector) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function ending(p: Vector): string {
  if (!p.every(Number.isFinite)) return 'diverged';
  for (const [name, q] of Object.entries(POINTS)) if (q.every((c, i) => Math.abs(p[i] - c) <= 0.01)) return name;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [[start[0], start[1]]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  const momentum = [[start[0], start[1]]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const p = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = gradient(p);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: ending(gd[steps]), momentumOutcome: ending(momentum[steps]) };
}
