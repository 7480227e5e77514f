import type { Matrix, Vector } from '../types.ts';

// L = (b1-2)^2 + (b2-1)^4 - (b2-1)^2, differentiated by hand

export function loss(beta: Vector): number {
  const u = beta[0] - 2;
  const v = beta[1] - 1;
  return u * u + v * v * v * v - v * v;
}

export function gradient(beta: Vector): Vector {
  const u = beta[0] - 2;
  const v = beta[1] - 1;
  return [2 * u, 4 * v * v * v - 2 * v];
}

export function hessian(beta: Vector): Matrix {
  const v = beta[1] - 1;
  // mixed derivatives are zero, u and v never meet
  return [
    [2, 0],
    [0, 12 * v * v - 2],
  ];
}
