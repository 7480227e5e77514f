import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = start;
  let path: any[] = [start];
  for (let k = 0; k < steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path = path.concat(beta);
  }
  return path;
}
