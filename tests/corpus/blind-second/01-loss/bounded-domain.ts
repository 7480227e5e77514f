import type { Matrix, Vector } from '../types.ts';

const LIMIT = 100;
const clamp = (t: number): number => Math.min(LIMIT, Math.max(-LIMIT, t));

export const loss = (beta: Vector): number => {
  const [x, y] = beta.map(clamp);
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
};
export const gradient = (beta: Vector): Vector => {
  const [x, y] = beta.map(clamp);
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
};
export const hessian = (beta: Vector): Matrix => {
  const [, y] = beta.map(clamp);
  return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
};
