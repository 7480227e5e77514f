import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [p, q] = beta;
  const fourth = q ** 4 - 4 * q ** 3 + 4 * q ** 2 - 4 * q + 1;
  const second = q ** 2 - 2 * q + 1;
  return p ** 2 - 4 * p + 4 + fourth - second;
}

export function gradient(beta: Vector): Vector {
  const [p, q] = beta;
  return [2 * p - 4, 4 * q ** 3 - 12 * q ** 2 + 10 * q - 2];
}

export function hessian(beta: Vector): Matrix {
  const [, q] = beta;
  return [[2, 0], [0, 12 * q ** 2 - 24 * q + 10]];
}
