import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  if (beta[1] >= 1) {
    const t = beta[1] - 1;
    return (beta[0] - 2) ** 2 + t ** 4 - t ** 2;
  }
  const t = 1 - beta[1];
  return (beta[0] - 2) ** 2 + t ** 4 - t ** 2;
}

export function gradient(beta: Vector): Vector {
  if (beta[1] >= 1) {
    const t = beta[1] - 1;
    return [2 * (beta[0] - 2), 4 * t ** 3 - 2 * t];
  }
  const t = 1 - beta[1];
  return [2 * (beta[0] - 2), -4 * t ** 3 - 2 * t];
}

export function hessian(beta: Vector): Matrix {
  const t = Math.abs(beta[1] - 1);
  return [[2, 0], [0, 12 * t ** 2 - 2]];
}
