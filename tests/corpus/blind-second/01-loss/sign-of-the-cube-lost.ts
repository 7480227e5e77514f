import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const sq1 = (beta[0] - 2) ** 2;
  const sq2 = (beta[1] - 1) ** 2;
  return sq1 + sq2 * sq2 - sq2;
}

export function gradient(beta: Vector): Vector {
  const sq2 = (beta[1] - 1) ** 2;
  const cube = sq2 * Math.sqrt(sq2);
  return [2 * (beta[0] - 2), 4 * cube - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const sq2 = (beta[1] - 1) ** 2;
  return [[2, 0], [0, 12 * sq2 - 2]];
}
