import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const p = 2 - beta[0];
  const q = 1 - beta[1];
  return p * p + q * q * q * q - q * q;
}

export function gradient(beta: Vector): Vector {
  const p = 2 - beta[0];
  const q = 1 - beta[1];
  return [-2 * p, 2 * q - 4 * q * q * q];
}

export function hessian(beta: Vector): Matrix {
  const q = 1 - beta[1];
  return [
    [2, -0],
    [-0, 12 * q * q - 2],
  ];
}
