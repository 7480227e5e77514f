import type { Matrix, Vector } from '../types.ts';

// the wells are symmetric
const y = (beta: Vector): number => Math.abs(beta[1]) - 1;

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + y(beta) ** 4 - y(beta) ** 2;
}
export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * y(beta) ** 3 - 2 * y(beta)];
}
export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * y(beta) ** 2 - 2]];
}
