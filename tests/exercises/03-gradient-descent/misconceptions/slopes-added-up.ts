// Your step subtracts the same number from every component: the slopes were added up to one. Each component
// has its own slope, so move the i-th by the i-th.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta).reduce((sum, component) => sum + component, 0);
  return beta.map((parameter) => parameter - stepSize * slope);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
