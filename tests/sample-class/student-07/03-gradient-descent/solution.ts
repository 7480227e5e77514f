import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const result = beta.slice();
  for (let i = 0; i < result.length; i++) result[i] -= stepSize * g[i];
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = start;
  const path = [beta];
  let k = 0;
  while (k < steps) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
    k++;
  }
  return path;
}
