import type { Matrix, Vector } from '../types.ts';

export const loss = (b: Vector): number => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;

export const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

export const hessian = (b: Vector): Matrix => {
  const [slope] = gradient(b);
  const distance = b[0] - 2;
  const first = slope / distance; // a straight line through the centre
  return [[first, 0], [0, 12 * (b[1] - 1) ** 2 - 2]];
};
