import type { Matrix, Vector } from '../types.ts';

const centres = [2, 1].values();

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const d = [beta[0], beta[1]];
  let i = 0;
  for (const c of centres) {
    d[i++] -= c;
  }
  return [2 * d[0], 4 * d[1] ** 3 - 2 * d[1]];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
