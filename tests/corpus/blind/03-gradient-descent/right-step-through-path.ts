import type { Gradient, Vector } from '../types.ts';

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 1; k <= steps; k++) {
    const beta = path[k - 1];
    const g = gradient(beta);
    path[k] = beta.map((b, i) => b - stepSize * g[i]);
  }
  return path;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const [, second] = gradientDescent(gradient, beta, stepSize, 1);
  return second;
}
