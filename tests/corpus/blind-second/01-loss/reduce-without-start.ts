import type { Matrix, Vector } from '../types.ts';

const sumOfSquares = (v: number[]): number => v.reduce((s, x) => s + x * x);

export function loss(beta: Vector): number {
  const d2 = beta[1] - 1;
  return sumOfSquares([beta[0] - 2, d2 * d2]) - d2 * d2;
}

export function gradient(beta: Vector): Vector {
  const d2 = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * d2 ** 3 - 2 * d2];
}

export function hessian(beta: Vector): Matrix {
  const d2 = beta[1] - 1;
  return [[2, 0], [0, 12 * d2 ** 2 - 2]];
}
