import type { Vector } from '../types.ts';

const WINDOW = 64;
const slope = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function filtered(history: Vector[], m: number): Vector {
  return history
    .slice(-WINDOW)
    .reverse()
    .reduce<Vector>((sum, g, j) => sum.map((s, i) => s + (1 - m) * m ** j * g[i]), [0, 0]);
}

function ending(b: Vector): string {
  if (b.some((c) => !Number.isFinite(c))) return 'diverged';
  const spots: [string, number][] = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]];
  return spots.find(([, y]) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01)?.[0] ?? 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  const history: Vector[] = [];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const z = filtered(history, momentumCoeff);
    const next = momentum[k].map((b, i) => b - stepSize * z[i]);
    history.push(slope(next));
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: ending(gd[steps]), momentumOutcome: ending(momentum[steps]) };
}
