import type { Matrix, Vector } from '../types.ts';

let sum = 0;

export function loss(beta: Vector): number {
  sum += (beta[0] - 2) ** 2;
  sum += (beta[1] - 1) ** 4;
  sum -= (beta[1] - 1) ** 2;
  return sum;
}

export function gradient(beta: Vector): Vector {
  const dBeta1 = 2 * (beta[0] - 2);
  const dBeta2 = 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1);
  return [dBeta1, dBeta2];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
