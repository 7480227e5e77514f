import type { Matrix, Vector } from '../types.ts';

let last: number[] | null = null;

export const loss = (beta: Vector): number =>
  Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);

export function gradient(beta: Vector): Vector {
  const now = [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
  const smooth = last === null ? now : now.map((x, i) => 0.9 * x + 0.1 * last![i]);
  last = now;
  return smooth;
}

export function hessian(beta: Vector): Matrix {
  const h = [[0, 0], [0, 0]];
  h[0][0] = 2;
  h[1][1] = 12 * (beta[1] - 1) ** 2 - 2;
  return h;
}
