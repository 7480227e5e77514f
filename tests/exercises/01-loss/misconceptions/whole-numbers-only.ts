// Your loss cuts β down to whole numbers (parseInt, Math.trunc or | 0), so between two of them it is flat.
// The parameters are real numbers; use them as they come.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [first, second] = beta.map((parameter) => Math.trunc(parameter));
  return (first - 2) ** 2 + (second - 1) ** 4 - (second - 1) ** 2;
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
