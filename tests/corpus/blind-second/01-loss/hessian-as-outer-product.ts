import type { Matrix, Vector } from '../types.ts';

export const loss = (beta: Vector): number => {
  const d = [beta[0] - 2, beta[1] - 1];
  return d[0] ** 2 + d[1] ** 4 - d[1] ** 2;
};

export const gradient = (beta: Vector): Vector => {
  const d = [beta[0] - 2, beta[1] - 1];
  return [2 * d[0], 4 * d[1] ** 3 - 2 * d[1]];
};

// derivative times derivative
export const hessian = (beta: Vector): Matrix => {
  const g = gradient(beta);
  return g.map((gi) => g.map((gj) => gi * gj));
};
