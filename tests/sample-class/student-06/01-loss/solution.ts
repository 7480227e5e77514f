import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 + (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [(beta[0] - 2) * 2, 3 * (beta[1] - 1) ** 4 - 2 * beta[1]];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 1],
    [0, 12 * (beta[1] - 1) - 2],
  ];
}
