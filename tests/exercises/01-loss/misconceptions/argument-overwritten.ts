// Your gradient is written into the array that was passed in, so the caller has lost its point. Leave beta
// alone and return a new array.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const point = beta as number[];
  point[0] = 2 * (point[0] - 2);
  point[1] = 4 * (point[1] - 1) ** 3 - 2 * (point[1] - 1);
  return point;
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
