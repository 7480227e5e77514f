import type { Vector } from '../types.ts';
const gradient = (p: Vector) => [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
const verdict = ([x, y]: Vector) => {
  switch (true) {
    case !Number.isFinite(x) || !Number.isFinite(y): return 'diverged';
    case !near(x, 2): return 'not-converged';
    case near(y, 1): return 'saddle';
    case near(y, 1 + Math.SQRT1_2): return 'minimum-1';
    case near(y, 1 - Math.SQRT1_2): return 'minimum-2';
    default: return 'not-converged';
  }
};
export function experiment({ start, stepSize, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
  }
  const momentum: Vector[] = [start.slice()];
  for (let k = 1; k <= steps; k++) {
    if (k === 1) {
      momentum.push(start.slice());
      continue;
    }
    const now = momentum[k - 1], old = momentum[k - 2];
    const g = gradient(now);
    momentum.push(now.map((b, i) => b + m * (b - old[i]) - stepSize * (1 - m) * g[i]));
  }
  return { gd, momentum, gdOutcome: verdict(gd[steps]), momentumOutcome: verdict(momentum[steps]) };
}
