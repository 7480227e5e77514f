import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  if (stepSize < 1e-5) stepSize = 1e-5;
  const slope = gradient(beta);
  const moved: number[] = [];
  for (const i in slope) moved.push(beta[i] - stepSize * slope[i]);
  return moved;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
