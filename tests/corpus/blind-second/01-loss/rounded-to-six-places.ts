import type { Matrix, Vector } from '../types.ts';

function round(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

export function loss(beta: Vector): number {
  return round((beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
}

export function gradient(beta: Vector): Vector {
  return [round(2 * (beta[0] - 2)), round(4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1))];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, round(12 * (beta[1] - 1) ** 2 - 2)]];
}
