import type { Matrix, Vector } from '../types.ts';

const distance = (a: number, b: number): number => Math.abs(a - b);

export function loss(beta: Vector): number {
  return distance(beta[0], 2) ** 2 + distance(beta[1], 1) ** 4 - distance(beta[1], 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const d1 = distance(beta[0], 2);
  const d2 = distance(beta[1], 1);
  return [2 * d1, 4 * d2 ** 3 - 2 * d2];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * distance(beta[1], 1) ** 2 - 2]];
}
