// The diagonal of your Hessian is right, but off the diagonal you have products of the two slopes. The mixed
// derivative differentiates first by β₁ and then by β₂: does any term of L contain both?
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const [first, second] = gradient(beta);
  return [
    [2, first * second],
    [first * second, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
