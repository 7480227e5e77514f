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
  const path: Vector[] = [];
  let beta: Vector = start.concat();
  let done = 0;
  do {
    path.push(beta);
    if (done < steps) beta = gradientDescentStep(gradient, beta, stepSize);
    done++;
  } while (done <= steps);
  return path;
}
