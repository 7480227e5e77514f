import type { Matrix, Vector } from '../types.ts';

const R = 0.7071; // 1/sqrt(2)

export function loss(beta: Vector): number {
  const d = beta[1] - 1;
  return (beta[0] - 2) ** 2 + d * d * (d - 1) * (d + 1);
}

export function gradient(beta: Vector): Vector {
  const d = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * d * (d - R) * (d + R)];
}

export function hessian(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, 12 * d * d - 2]];
}
