import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i]! + stepSize * slope[i]!);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  }
  return path;
}
