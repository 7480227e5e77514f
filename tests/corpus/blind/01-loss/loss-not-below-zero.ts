import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const value = (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
  // a loss is never negative
  return Math.max(0, value);
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), u * (4 * u * u - 2)];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u * u - 2]];
}
