// Nested loops with indices.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  const result: number[] = [];
  for (let i = 0; i < beta.length; i += 1) {
    result[i] = beta[i] - stepSize * slopes[i];
  }
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  path[0] = start;
  let k = 0;
  while (k < steps) {
    path[k + 1] = gradientDescentStep(gradient, path[k], stepSize);
    k += 1;
  }
  return path;
}
