import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const eps = 1e-7;
  const here = gradient(beta);
  const there = gradient([beta[0], beta[1] + eps]);
  return [
    [2, 0],
    [0, (there[1] - here[1]) / eps],
  ];
}
