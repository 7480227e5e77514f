// Beside the ridge you take a difference quotient of the whole loss for the slope along β₂. Where (β₁ − 2)² is
// large its rounding swallows the small difference: use the formula everywhere.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const v = beta[1] - 1;
  if (Math.abs(v) < 0.1) {
    const h = 1e-5;
    const rise = loss([beta[0], beta[1] + h]) - loss([beta[0], beta[1] - h]);
    return [2 * (beta[0] - 2), rise / (2 * h)];
  }
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
