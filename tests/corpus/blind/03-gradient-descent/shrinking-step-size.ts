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
  const path: Vector[] = [[...start]];
  for (let k = 1; k <= steps; k++) {
    const eta = stepSize / k;
    path.push(gradientDescentStep(gradient, path[k - 1], eta));
  }
  return path;
}
