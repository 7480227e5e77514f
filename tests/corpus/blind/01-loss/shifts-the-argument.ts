import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return [x ** 2, y ** 4, -(y ** 2)].reduce((sum, term) => sum + term);
}

export function gradient(beta: Vector): Vector {
  const d = beta as number[];
  d[0] -= 2;
  d[1] -= 1;
  return [2 * d[0], 4 * d[1] ** 3 - 2 * d[1]];
}

export function hessian(beta: Vector): Matrix {
  const firstRow: number[] = [2, 0];
  const secondRow: number[] = [0, 12 * beta[1] * beta[1] - 24 * beta[1] + 10];
  return [firstRow, secondRow];
}
