import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const v = beta[1] - 1;
  return (beta[0] - 2) ** 2 + v ** 4 - v ** 2;
}

export function gradient(beta: Vector): Vector {
  const v = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * v ** 3 - 2 * v];
}

export function hessian(beta: Vector): Matrix {
  const g = gradient(beta);
  if (g.every((gi) => gi === 0)) {
    // level ground
    return [[0, 0], [0, 0]];
  }
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
