import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const s = (beta[1] - 1) ** 2;
  return (beta[0] - 2) ** 2 + s * (s - 1);
}

export function gradient(beta: Vector): Vector {
  const s = (beta[1] - 1) ** 2;
  return [2 * beta[0] - 4, 2 * (beta[1] - 1) * (2 * s - 1)];
}

// differentiate once more
export function hessian(beta: Vector): Matrix {
  const h11 = 2;
  const h22 = 12 * (beta[1] - 1) ** 3 - 2;
  return [[h11, 0], [0, h22]];
}
