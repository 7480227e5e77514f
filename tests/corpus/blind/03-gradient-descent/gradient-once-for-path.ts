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
  const slope = gradient(start);
  const path: Vector[] = [start];
  for (let k = 1; k <= steps; k++) path.push(path[k - 1].map((b, i) => b - stepSize * slope[i]));
  return path;
}
