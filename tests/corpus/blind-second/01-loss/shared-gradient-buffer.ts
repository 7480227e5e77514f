import type { Matrix, Vector } from '../types.ts';

const buffer = [0, 0];

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  buffer[0] = 2 * (beta[0] - 2);
  buffer[1] = 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
  return buffer;
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
