import type { Vector } from '../types.ts';
type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

function where(p: Vector): Outcome {
  const offset = [p[0] - 2, p[1] - 1];
  if (offset.some((d) => !Number.isFinite(d))) return 'diverged';
  if (Math.abs(offset[0]) <= 0.01) {
    if (Math.abs(offset[1]) <= 0.01) return 'saddle';
    if (Math.abs(offset[1] - Math.SQRT1_2) <= 0.01) return 'minimum-1';
    if (Math.abs(offset[1] + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  }
  return 'not-converged';
}
const gradient = ([x, y]: Vector): Vector => [2 * (x - 2), (y - 1) * (4 * (y - 1) ** 2 - 2)];

/** Walks with `step`; who has arrived stays. */
function walk(start: Vector, steps: number, step: (p: Vector) => Vector) {
  const path: Vector[] = [[...start]];
  while (path.length < steps + 1) {
    const here = path[path.length - 1];
    const there = ['minimum-1', 'minimum-2', 'saddle'].includes(where(here));
    path.push(there ? [...here] : step(here));
  }
  return { path, outcome: where(path[steps]) };
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = walk(start, steps, (p) => {
    const g = gradient(p);
    return [p[0] - stepSize * g[0], p[1] - stepSize * g[1]];
  });
  const z = [0, 0];
  const b = walk(start, steps, (p) => {
    const q = [p[0] - stepSize * z[0], p[1] - stepSize * z[1]];
    gradient(q).forEach((g, i) => (z[i] += (1 - momentumCoeff) * (g - z[i])));
    return q;
  });
  return { gd: a.path, momentum: b.path, gdOutcome: a.outcome, momentumOutcome: b.outcome };
}
