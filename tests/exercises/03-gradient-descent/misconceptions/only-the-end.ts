// Your path holds only the point at which it ends. Keep every point on the way, the start first.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = start;
  for (let k = 0; k < steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
  }
  return [beta];
}
