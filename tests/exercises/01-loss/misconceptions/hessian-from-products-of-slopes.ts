// Your Hessian multiplies first derivatives with each other (∇L times its transpose). Its entries are second
// derivatives: differentiate each component of the gradient once more.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const slopes = gradient(beta);
  return slopes.map((row) => slopes.map((column) => row * column));
}
