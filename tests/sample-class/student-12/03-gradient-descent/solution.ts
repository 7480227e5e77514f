import type { Gradient, Vector } from '../types.ts';

export function gradient_descent_step(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]);
}

export function gradient_descent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) path.push(gradient_descent_step(gradient, path[k], stepSize));
  return path;
}
