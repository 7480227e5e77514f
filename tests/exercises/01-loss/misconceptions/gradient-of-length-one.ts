// Your gradient always has length 1: it keeps the direction and loses the slope. Return the derivatives as
// they are; at a stationary point they are zero, and dividing by their length gives NaN there.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const slopes = [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
  const length = Math.hypot(...slopes);
  return slopes.map((slope) => slope / length);
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
