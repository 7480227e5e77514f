import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]);
}

export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  const path = [start];
  let k = 0;
  while (k < steps) {
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
    // TODO count
  }
  return path;
}
