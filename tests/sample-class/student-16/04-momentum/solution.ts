import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return [next, z.map((v, i) => (1 - m) * g[i] + m * v)];
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] {
  // recursion: the path up to the last step, and one more
  const path = momentumDescent(gradient, start, stepSize, m, steps - 1);
  return [...path, path[path.length - 1]];
}
