import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

// constants fall away when one differentiates
export function gradient(beta: Vector): Vector {
  const [b1, b2] = beta;
  return [2 * b1, 4 * b2 ** 3 - 2 * b2];
}

export function hessian(beta: Vector): Matrix {
  const [, b2] = beta;
  return [[2, 0], [0, 12 * b2 ** 2 - 2]];
}
