import type { Gradient, Vector } from '../types.ts';

/** Length of a vector. */
function norm(v: Vector): number {
  return Math.hypot(...v);
}

/** The direction of steepest descent has length one. */
function direction(v: Vector): Vector {
  const length = norm(v);
  if (length === 0) return v.map(() => 0);
  return v.map((c) => c / length);
}

export function gradientDescentStep(nabla: Gradient, beta: Vector, alpha: number): Vector {
  const d = direction(nabla(beta));
  return beta.map((b, i) => b - alpha * d[i]);
}

export function gradientDescent(nabla: Gradient, beta0: Vector, alpha: number, steps: number): Vector[] {
  return Array.from({ length: steps }).reduce<Vector[]>(
    (path) => [...path, gradientDescentStep(nabla, path[path.length - 1], alpha)],
    [beta0],
  );
}
