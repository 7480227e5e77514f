import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const b1 = beta[0];
  const b2 = beta[1];
  return ((b1 - 2) ^ 2) + ((b2 - 1) ^ 4) - ((b2 - 1) ^ 2);
}

export function gradient(beta: Vector): Vector {
  const b1 = beta[0];
  const b2 = beta[1];
  return [2 * (b1 - 2), 4 * ((b2 - 1) ^ 3) - 2 * (b2 - 1)];
}

export function hessian(beta: Vector): Matrix {
  const b2 = beta[1];
  return [[2, 0], [0, 12 * ((b2 - 1) ^ 2) - 2]];
}
