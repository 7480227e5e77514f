// Your loss is right, but it shifts the point that was passed in on the way, so the next function sees
// another point. Keep β₁ − 2 and β₂ − 1 in variables of their own.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const shifted = beta as number[];
  shifted[0] -= 2;
  shifted[1] -= 1;
  return shifted[0] ** 2 + shifted[1] ** 4 - shifted[1] ** 2;
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
