import type { Matrix, Vector } from '../types.ts';

export function loss([x, y]: Vector): number {
  let sum = (x - 2) ** 2;
  sum += (y - 1) ** 4;
  sum -= (y - 1) ** 2;
  return sum;
}

export function gradient([x, y]: Vector): Vector {
  const dx = 2 * (x - 2);
  const dy = 4 * (y - 1) ** 3 - 2 * (y - 1);
  return [dx, dy];
}

export function hessian([, y]: Vector): Matrix {
  const row1 = [2, 0];
  const row2 = [0, 12 * (y - 1) ** 2 - 2];
  return [row1, row2];
}
