import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(grad: Gradient, x: Vector, eta: number): Vector {
  const point = x as number[];
  const g = grad([...point]);
  for (let i = 0; i < point.length; i++) {
    point[i]! -= eta * g[i]!;
  }
  return point;
}

export function gradientDescent(grad: Gradient, start: Vector, eta: number, n: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < n; k++) {
    path.push(gradientDescentStep(grad, [...path[k]!], eta));
  }
  return path;
}
