import type { Vector } from '../types.ts';
const R = Math.SQRT1_2;
const targets: { [name: string]: Vector } = { saddle: [2, 0], 'minimum-1': [2, 1 + R], 'minimum-2': [2, 1 - R] };
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome(p: Vector) {
  if (!p.every(Number.isFinite)) return 'diverged';
  for (const name in targets) {
    const [x, y] = targets[name];
    if (Math.abs(p[0] - x) <= 0.01 && Math.abs(p[1] - y) <= 0.01) return name;
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()], momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0], n = 0;
  while (n < steps) {
    const g = gradient(gd[n]);
    gd.push([gd[n][0] - stepSize * g[0], gd[n][1] - stepSize * g[1]]);
    momentum.push([momentum[n][0] - stepSize * z[0], momentum[n][1] - stepSize * z[1]]);
    n++;
    const h = gradient(momentum[n]);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
  }
  return { gd, momentum, gdOutcome: outcome(gd[n]), momentumOutcome: outcome(momentum[n]) };
}
