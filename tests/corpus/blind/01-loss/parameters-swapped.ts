import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const beta2 = beta[0];
  const beta1 = beta[1];
  return (beta1 - 2) ** 2 + (beta2 - 1) ** 4 - (beta2 - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const beta2 = beta[0];
  const beta1 = beta[1];
  return [2 * (beta1 - 2), 4 * (beta2 - 1) ** 3 - 2 * (beta2 - 1)];
}

export function hessian(beta: Vector): Matrix {
  const beta2 = beta[0];
  return [
    [2, 0],
    [0, 12 * (beta2 - 1) ** 2 - 2],
  ];
}
