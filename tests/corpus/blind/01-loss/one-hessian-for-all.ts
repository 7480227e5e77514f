import type { Matrix, Vector } from '../types.ts';

const H = [
  [2, 0],
  [0, 0],
];

export const loss = ([x, y]: Vector): number => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]: Vector): Vector => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]: Vector): Matrix => {
  H[1][1] = 12 * (y - 1) ** 2 - 2;
  return H;
};
