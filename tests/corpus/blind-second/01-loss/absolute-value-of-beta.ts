import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [x, y] = beta.map(Math.abs);
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const [x, y] = beta;
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

export function hessian(beta: Vector): Matrix {
  const y = beta[1];
  return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
}
