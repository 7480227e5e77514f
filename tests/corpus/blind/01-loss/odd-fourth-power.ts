import type { Matrix, Vector } from '../types.ts';

function fourth(u: number): number {
  return Math.abs(u) * u * u * u;
}

export function loss(beta: Vector): number {
  const u = beta[1] - 1;
  return (beta[0] - 2) ** 2 + fourth(u) - u * u;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * u * u * u - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u * u - 2]];
}
