import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const u = beta[1] - 1;
  return (beta[0] - 2) ** 2 + u ** 4 - u ** 2;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  if (Math.abs(u) > 200) {
    return [2 * (beta[0] - 2), 4 * u ** 3]; // dominates
  }
  return [2 * (beta[0] - 2), 4 * u ** 3 - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, Math.abs(u) > 200 ? 12 * u ** 2 : 12 * u ** 2 - 2]];
}
