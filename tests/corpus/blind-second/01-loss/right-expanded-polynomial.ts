import type { Matrix, Vector } from '../types.ts';

// (y-1)^4 - (y-1)^2 = y^4 - 4y^3 + 5y^2 - 2y
export function loss(beta: Vector): number {
  const [x, y] = beta;
  return x * x - 4 * x + 4 + y ** 4 - 4 * y ** 3 + 5 * y ** 2 - 2 * y;
}

export function gradient(beta: Vector): Vector {
  const [x, y] = beta;
  return [2 * x - 4, 4 * y ** 3 - 12 * y ** 2 + 10 * y - 2];
}

export function hessian(beta: Vector): Matrix {
  const y = beta[1];
  return [[2, 0], [0, 12 * y ** 2 - 24 * y + 10]];
}
