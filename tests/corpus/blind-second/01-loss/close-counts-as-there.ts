import type { Matrix, Vector } from '../types.ts';

function distance(a: number, b: number): number {
  const d = a - b;
  if (Math.abs(d) < 1) {
    // close enough
    return 0;
  }
  return d;
}

export function loss(beta: Vector): number {
  return distance(beta[0], 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
