import type { Matrix, Vector } from '../types.ts';

function power(x: number, n: number): number {
  if (n === 0) return 1;
  return x * power(x, n - 1);
}

export function loss(beta: Vector): number {
  return power(beta[0] - 2, 2) + power(beta[1] - 1, 4) - power(beta[1] - 1, 2);
}

export function gradient(beta: Vector): Vector {
  return [2 * power(beta[0] - 2, 1), 4 * power(beta[1] - 1, 3) - 2 * power(beta[1] - 1, 1)];
}

export function hessian(beta: Vector): Matrix {
  const zero = 0;
  return [
    [2 * power(beta[0] - 2, 0), zero],
    [zero, 12 * power(beta[1] - 1, 2) - 2 * power(beta[1] - 1, 0)],
  ];
}
