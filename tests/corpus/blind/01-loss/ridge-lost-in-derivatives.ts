import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const bowl = (beta[0] - 2) ** 2;
  const walls = (beta[1] - 1) ** 4;
  const ridge = (beta[1] - 1) ** 2;
  return bowl + walls - ridge;
}

export function gradient(beta: Vector): Vector {
  const bowl = 2 * (beta[0] - 2);
  const walls = 4 * (beta[1] - 1) ** 3;
  return [bowl, walls];
}

export function hessian(beta: Vector): Matrix {
  const bowl = 2;
  const walls = 12 * (beta[1] - 1) ** 2;
  return [[bowl, 0], [0, walls]];
}
