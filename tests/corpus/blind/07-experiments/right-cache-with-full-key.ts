import type { Vector } from '../types.ts';

const known = new Map<string, { gd: number[][]; momentum: number[][] }>();

function compute(x: number, y: number, h: number, m: number, n: number) {
  const gd = [[x, y]];
  const momentum = [[x, y]];
  let z = [0, 0];
  const g = ([a, b]: number[]) => [2 * (a - 2), 4 * (b - 1) ** 3 - 2 * (b - 1)];
  for (let k = 0; k < n; k++) {
    const d = g(gd[k]);
    gd.push([gd[k][0] - h * d[0], gd[k][1] - h * d[1]]);
    const next = [momentum[k][0] - h * z[0], momentum[k][1] - h * z[1]];
    const e = g(next);
    z = [(1 - m) * e[0] + m * z[0], (1 - m) * e[1] + m * z[1]];
    momentum.push(next);
  }
  return { gd, momentum };
}

function outcome(p: number[]) {
  if (!p.every(Number.isFinite)) return 'diverged';
  const hit = (y: number) => Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - y) < 0.01;
  return hit(1 + Math.SQRT1_2) ? 'minimum-1' : hit(1 - Math.SQRT1_2) ? 'minimum-2' : hit(1) ? 'saddle' : 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const key = [start[0], start[1], stepSize, momentumCoeff, steps].join('|');
  let paths = known.get(key);
  if (!paths) {
    paths = compute(start[0], start[1], stepSize, momentumCoeff, steps);
    if (known.size < 50) known.set(key, paths);
  }
  const gd = paths.gd.map((p) => p.slice());
  const momentum = paths.momentum.map((p) => p.slice());
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
