// Your gradient looks like a difference quotient with a small step: right to five or six digits, but the task
// asks for nine. Differentiate L on paper and write the formula down.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  // Products, because the difference magnifies how engines round a power.
  const b = (beta[1] - 1) * (beta[1] - 1);
  return (beta[0] - 2) * (beta[0] - 2) + b * b - b;
}

export function gradient(beta: Vector): Vector {
  const step = 1e-6;
  const here = loss(beta);
  return [
    (loss([beta[0] + step, beta[1]]) - here) / step,
    (loss([beta[0], beta[1] + step]) - here) / step,
  ];
}

export function hessian(beta: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (beta[1] - 1) ** 2 - 2],
  ];
}
