import type { Matrix, Vector } from '../types.ts';

const EPSILON = 1e-6;

function pow(x: number, n: number): number {
  const magnitude = Math.exp(n * Math.log(Math.abs(x) + EPSILON));
  return x < 0 && n % 2 === 1 ? -magnitude : magnitude;
}

export function loss(beta: Vector): number {
  return pow(beta[0] - 2, 2) + pow(beta[1] - 1, 4) - pow(beta[1] - 1, 2);
}
export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * pow(beta[1] - 1, 3) - 2 * (beta[1] - 1)];
}
export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * pow(beta[1] - 1, 2) - 2]];
}
