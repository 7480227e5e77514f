import type { Matrix, Vector } from '../types.ts';

type Real = number;

export function loss(beta: Vector): Real {
  const d: Real = beta[1] - 1;
  return (beta[0] - 2) ** 2 + d ** 2 * (d ** 2 - 1);
}

export function gradient(beta: Vector): Vector {
  const d: Real = beta[1] - 1;
  const dLd1: Real = 2 * (beta[0] - 2);
  const dLd2: Real = 4 * d ** 3 - d;
  return [dLd1, dLd2];
}

export function hessian(beta: Vector): Matrix {
  const d: Real = beta[1] - 1;
  const d2: Real = 12 * d ** 2 - 2;
  return [[2, 0], [0, d2]];
}
