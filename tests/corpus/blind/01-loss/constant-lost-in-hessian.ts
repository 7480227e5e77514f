import type { Matrix, Vector } from '../types.ts';

export const loss = (beta: Vector): number => {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return x * x + y * y * y * y - y * y;
};

export const gradient = (beta: Vector): Vector => {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return [x + x, 4 * y * y * y - (y + y)];
};

export const hessian = (beta: Vector): Matrix => {
  const y = beta[1] - 1;
  return [[2, 0], [0, 12 * y * y]];
};
