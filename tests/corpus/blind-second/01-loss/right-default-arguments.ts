import type { Matrix, Vector } from '../types.ts';

function shift(beta: Vector, c1 = 2, c2 = 1): [number, number] {
  return [beta[0] - c1, beta[1] - c2];
}

export function loss(beta: Vector, [u, v] = shift(beta)): number {
  return u * u + v * v * v * v - v * v;
}

export function gradient(beta: Vector, [u, v] = shift(beta)): Vector {
  return [u + u, 4 * v * v * v - (v + v)];
}

export function hessian(beta: Vector, [, v] = shift(beta)): Matrix {
  return [[2, 0], [0, 12 * v * v - 2]];
}
