import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((value) => value - stepSize * slope[beta.indexOf(value)]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
