import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = [...start];
  let slope = gradient(beta);
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    beta = beta.map((b, i) => b - stepSize * slope[i]);
    slope = gradient(beta);
    path.push(beta);
  }
  return path;
}
