import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const nabla = gradient(beta);
  return nabla.map((d, j) => -(stepSize * d - beta[j]!));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const beta: Vector[] = [];
  beta[0] = start;
  for (let k = 0; k < steps; k++) beta[k + 1] = gradientDescentStep(gradient, beta[k]!, stepSize);
  return beta;
}
