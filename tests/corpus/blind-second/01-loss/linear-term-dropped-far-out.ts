import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const v = beta[1] - 1;
  return (beta[0] - 2) ** 2 + v ** 4 - v ** 2;
}

export function gradient(beta: Vector): Vector {
  const v = beta[1] - 1;
  let slope = 4 * v * v * v;
  if (Math.abs(v) < 200) {
    // matters only near the middle
    slope -= 2 * v;
  }
  return [2 * (beta[0] - 2), slope];
}

export function hessian(beta: Vector): Matrix {
  const v = beta[1] - 1;
  return [[2, 0], [0, 12 * v * v - 2]];
}
