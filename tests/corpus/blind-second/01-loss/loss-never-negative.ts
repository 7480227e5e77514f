import type { Matrix, Vector } from '../types.ts';

// a loss is an error, and an error is never below zero
const relu = (x: number): number => (x > 0 ? x : 0);

export function loss(beta: Vector): number {
  const raw = (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
  return relu(raw);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
