import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(
  gradient: (b: readonly number[]) => readonly number[],
  beta: readonly number[],
  stepSize: number,
): number[] {
  const g = gradient(beta);
  return Array.from({ length: beta.length }, (_, i) => beta[i] - g[i] * stepSize);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  const go = (left: number): Vector[] => {
    if (left <= 0) return path;
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
    return go(left - 1);
  };
  return go(steps);
}
