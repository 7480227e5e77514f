import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(
  gradient: (b: readonly number[]) => readonly number[],
  beta: readonly number[],
  stepSize: number,
): number[] {
  const g = gradient(beta);
  return Array.from({ length: beta.length }, (_, i) => beta[i] - g[i] * stepSize);
}

// Appends the next `count` points to the path.
function extend(path: Vector[], gradient: Gradient, stepSize: number, count: number): void {
  if (count === 0) return;
  if (count === 1) {
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
    return;
  }
  const half = Math.floor(count / 2);
  extend(path, gradient, stepSize, half);
  extend(path, gradient, stepSize, count - half);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  extend(path, gradient, stepSize, steps);
  return path;
}
