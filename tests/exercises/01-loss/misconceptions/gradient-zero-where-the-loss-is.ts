// You take the gradient for zero where the loss is zero. The loss passes through zero on its way down from the
// ridge, and there its slope is not zero: the two have nothing to do with each other.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  if (loss(beta) === 0) {
    return [0, 0];
  }
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
