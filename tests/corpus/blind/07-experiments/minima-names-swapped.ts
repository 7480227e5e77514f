import type { Vector } from '../types.ts';

const MINIMUM_1 = [2, 1 - Math.SQRT1_2];
const MINIMUM_2 = [2, 1 + Math.SQRT1_2];
const SADDLE = [2, 1];

const nearby = (p: Vector, q: Vector) => Math.abs(p[0] - q[0]) < 0.01 && Math.abs(p[1] - q[1]) < 0.01;

function outcome(path: Vector[]) {
  const last = path[path.length - 1];
  if (!Number.isFinite(last[0]) || !Number.isFinite(last[1])) return 'diverged';
  if (nearby(last, MINIMUM_1)) return 'minimum-1';
  if (nearby(last, MINIMUM_2)) return 'minimum-2';
  if (nearby(last, SADDLE)) return 'saddle';
  return 'not-converged';
}

const gradient = (b: Vector) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function descend(start: Vector, n: number, next: (b: Vector) => Vector) {
  const path: Vector[] = [start.slice()];
  for (let k = 0; k < n; k++) path.push(next(path[k]));
  return path;
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const m = s.momentumCoeff;
  let z = [0, 0];
  const gd = descend(s.start, s.steps, (b) => {
    const g = gradient(b);
    return [b[0] - s.stepSize * g[0], b[1] - s.stepSize * g[1]];
  });
  const momentum = descend(s.start, s.steps, (b) => {
    const c = [b[0] - s.stepSize * z[0], b[1] - s.stepSize * z[1]];
    const g = gradient(c);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    return c;
  });
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
