import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
  return w.map((b, i) => b - lr * gradient(w)[i]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
  const points = new Array<Vector>(epochs + 1);
  points[0] = start.slice();
  for (let k = 0; k < epochs; ++k) {
    points[k + 1] = gradientDescentStep(gradient, points[k]!, lr);
  }
  return points;
}
