import type { Matrix, Vector } from '../types.ts';

const power = (x: number, n: number): number => Math.exp(n * Math.log(x));

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + power(beta[1] - 1, 4) - power(beta[1] - 1, 2);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * power(beta[1] - 1, 3) - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * power(beta[1] - 1, 2) - 2]];
}
