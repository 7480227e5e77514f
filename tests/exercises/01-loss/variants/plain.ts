// The formulas of the task, one by one. The misconceptions are changes of this file.
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
