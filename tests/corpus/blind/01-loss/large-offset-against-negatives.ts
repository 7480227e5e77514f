import type { Matrix, Vector } from '../types.ts';

const OFFSET = 1e12; // keeps the sum positive

export function loss(beta: Vector): number {
  let value = OFFSET;
  value += (beta[0] - 2) ** 2;
  value += (beta[1] - 1) ** 4;
  value -= (beta[1] - 1) ** 2;
  return value - OFFSET;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * u ** 3 - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u ** 2 - 2]];
}
