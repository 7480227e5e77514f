import type { Matrix, Vector } from '../types.ts';

const truncate = (x: number) => x | 0;

export function loss(beta: Vector): number {
  const u = truncate(beta[1] - 1);
  return (beta[0] - 2) ** 2 + u * u * u * u - u * u;
}

export function gradient(beta: Vector): Vector {
  const u = truncate(beta[1] - 1);
  return [2 * (beta[0] - 2), 4 * u * u * u - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = truncate(beta[1] - 1);
  return [[2, 0], [0, 12 * u * u - 2]];
}
