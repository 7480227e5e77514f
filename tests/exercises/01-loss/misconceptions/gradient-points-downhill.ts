// Your gradient points downhill: it has the right size and the opposite sign. ∇L points to where the loss
// grows; the minus sign belongs to the step that comes in exercise 03.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [-2 * (beta[0] - 2), -4 * (beta[1] - 1) ** 3 + 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
