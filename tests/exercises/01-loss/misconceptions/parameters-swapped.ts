// In your loss β₁ and β₂ are swapped. An array counts from 0: β₁ is its first number and goes with
// the 2, β₂ is its second and goes with the 1.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[1] - 2) ** 2 + (beta[0] - 1) ** 4 - (beta[0] - 1) ** 2;
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
