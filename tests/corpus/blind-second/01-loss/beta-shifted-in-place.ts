import type { Matrix, Vector } from '../types.ts';

export function loss(beta: number[]): number {
  beta[0] -= 2;
  beta[1] -= 1;
  return beta[0] ** 2 + beta[1] ** 4 - beta[1] ** 2;
}

export function gradient(beta: Vector): Vector {
  const [b1, b2] = beta;
  return [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];
}

export function hessian(beta: Vector): Matrix {
  const [, b2] = beta;
  return [[2, 0], [0, 12 * (b2 - 1) ** 2 - 2]];
}
