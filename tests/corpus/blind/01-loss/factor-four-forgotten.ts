import type { Matrix, Vector } from '../types.ts';

function u(beta: Vector): number {
  return beta[1] - 1;
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + u(beta) ** 4 - u(beta) ** 2;
}
export function gradient(beta: Vector): Vector {
  const g1 = 2 * (beta[0] - 2);
  const g2 = u(beta) ** 3 - 2 * u(beta);
  return [g1, g2];
}
export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * u(beta) ** 2 - 2]];
}
