import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const b1 = beta[0];
  const b2 = beta[1];
  if (!b1 && !b2) return 0;
  return (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * u ** 3 - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u ** 2 - 2]];
}
