import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const d = beta[1] - 1;
  return (beta[0] - 2) ** 2 + (d ** 2 - 1) * d ** 2;
}

export function gradient(beta: Vector): Vector {
  const d = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * d ** 3 - 2 * d];
}

export function hessian(beta: any): Matrix {
  const last = beta.pop();
  const d = last - 1;
  return [
    [2, 0],
    [0, 12 * d ** 2 - 2],
  ];
}
