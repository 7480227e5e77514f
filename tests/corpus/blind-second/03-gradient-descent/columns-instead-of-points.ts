import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return gradient(beta).map((slope, index) => beta[index]! - stepSize * slope);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const traces: number[][] = start.map((b) => [b]);
  let beta: Vector = start;
  for (let k = 0; k < steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    beta.forEach((b, i) => traces[i]!.push(b));
  }
  return traces;
}
