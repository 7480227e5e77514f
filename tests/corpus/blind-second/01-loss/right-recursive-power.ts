import type { Matrix, Vector } from '../types.ts';

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base * power(base, exponent - 1);
}

export function loss(beta: Vector): number {
  return power(beta[0] - 2, 2) + power(beta[1] - 1, 4) - power(beta[1] - 1, 2);
}

export function gradient(beta: Vector): Vector {
  return [2 * power(beta[0] - 2, 1), 4 * power(beta[1] - 1, 3) - 2 * power(beta[1] - 1, 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2 * power(beta[0] - 2, 0), 0],
    [0, 12 * power(beta[1] - 1, 2) - 2 * power(beta[1] - 1, 0)],
  ];
}
