import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = [...start];
  for (let n = 0; n < steps; n++) beta = gradientDescentStep(gradient, beta, stepSize);
  return [beta];
}
