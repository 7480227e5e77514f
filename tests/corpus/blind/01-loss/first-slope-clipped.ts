import type { Matrix, Vector } from '../types.ts';

const clip = (x: number, limit: number): number => Math.min(limit, Math.max(-limit, x));

export function loss(beta: Vector): number {
  const b = beta[1];
  // multiplied out
  const well = b ** 4 - 4 * b ** 3 + 5 * b ** 2 - 2 * b;
  return beta[0] ** 2 - 4 * beta[0] + 4 + well;
}
export function gradient(beta: Vector): Vector {
  // gradient clipping keeps the descent stable
  return [clip(2 * (beta[0] - 2), 100), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}
export function hessian(beta: Vector): Matrix {
  const h = [[0, 0], [0, 0]];
  h[0][0] = 2;
  h[1][1] = 12 * (beta[1] - 1) ** 2 - 2;
  return h;
}
