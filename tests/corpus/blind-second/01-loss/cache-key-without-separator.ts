import type { Matrix, Vector } from '../types.ts';

const memo: Record<string, number> = {};

export function loss(beta: Vector): number {
  const key = beta.join('');
  if (key in memo) return memo[key];
  const value = (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
  memo[key] = value;
  return value;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
