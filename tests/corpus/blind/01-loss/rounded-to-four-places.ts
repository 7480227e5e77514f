import type { Matrix, Vector } from '../types.ts';

const round = (x: number): number => Number(x.toFixed(4));

export function loss(beta: Vector): number {
  return round((beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
}
export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)].map(round);
}
export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, round(12 * (beta[1] - 1) ** 2 - 2)]];
}
