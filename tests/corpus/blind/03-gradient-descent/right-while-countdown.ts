import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  let result: number[] = [];
  let i = 0;
  while (i < beta.length) {
    result = [...result, beta[i] - g[i] * stepSize];
    i++;
  }
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  let beta = start;
  path.push(beta);
  while (steps-- > 0) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
  }
  return path;
}
