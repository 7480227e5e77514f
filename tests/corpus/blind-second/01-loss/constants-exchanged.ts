import type { Matrix, Vector } from '../types.ts';

const C = { first: 1, second: 2 };

export function loss(beta: Vector): number {
  const x = beta[0] - C.first;
  const y = beta[1] - C.second;
  return x * x + y ** 4 - y * y;
}

export function gradient(beta: Vector): Vector {
  const x = beta[0] - C.first;
  const y = beta[1] - C.second;
  return [2 * x, 4 * y ** 3 - 2 * y];
}

export function hessian(beta: Vector): Matrix {
  const y = beta[1] - C.second;
  return [[2, 0], [0, 12 * y * y - 2]];
}
