import type { Matrix, Vector } from '../types.ts';

// beta_1 and beta_2 as in the formula
const FIRST = 1;
const SECOND = 2;

export function loss(beta: Vector): number {
  return (beta[FIRST] - 2) ** 2 + (beta[SECOND] - 1) ** 4 - (beta[SECOND] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[FIRST] - 2), 4 * (beta[SECOND] - 1) ** 3 - 2 * (beta[SECOND] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[SECOND] - 1) ** 2 - 2]];
}
