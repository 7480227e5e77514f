// Your valleys lie on the other side of the origin: the loss is built on β₁ + 2 and β₂ + 1. The 2 and the 1
// are subtracted, so that the middle lies at (2, 1).
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] + 2) ** 2 + (beta[1] + 1) ** 4 - (beta[1] + 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
