import type { Vector } from '../types.ts';

function momentumPath(start: Vector, h: number, m: number, n: number): number[][] {
  const path = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < n; k++) {
    const last = path[k];
    const beta = [last[0] - h * z[0], last[1] - h * z[1]];
    const t = beta[1] - 1;
    const g = [2 * (beta[0] - 2), 4 * t ** 3 - 2 * t];
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    path.push(beta);
  }
  return path;
}

const STATIONARY = [
  { name: 'minimum-1', at: [2, 1 + Math.SQRT1_2] },
  { name: 'minimum-2', at: [2, 1 - Math.SQRT1_2] },
  { name: 'saddle', at: [2, 1] },
];

function outcome(beta: Vector): string {
  if (beta.some((c) => !Number.isFinite(c))) return 'diverged';
  return STATIONARY.find(({ at }) => at.every((c, i) => Math.abs(c - beta[i]) < 0.01))?.name ?? 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = momentumPath(start, stepSize, 0, steps + 1).slice(1); // without the step that stays
  const momentum = momentumPath(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
