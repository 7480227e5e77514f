import type { Matrix, Vector } from '../types.ts';

const MAX_NORM = 1000;

export const loss = (beta: Vector): number =>
  Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);

export const gradient = (beta: Vector): Vector => {
  const g = [2 * (beta[0] - 2), 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1)];
  const n = Math.sqrt(g[0] * g[0] + g[1] * g[1]);
  const factor = Math.min(1, MAX_NORM / n);
  return g.map((x) => (n > 0 ? x * factor : x));
};

export const hessian = (beta: Vector): Matrix => [
  [2, 0],
  [0, 12 * Math.pow(beta[1] - 1, 2) - 2],
];
