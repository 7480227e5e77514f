import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const [beta1, beta2] = beta;
  const [g1, g2] = gradient(beta);
  return [beta1! - stepSize * g1!, beta2! - stepSize * g2!];
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[start[0]!, start[1]!]];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  }
  return path;
}
