import type { Matrix, Vector } from '../types.ts';

const negate = (v: Vector): Vector => v.map((x) => -x);

export const loss = ([a, b]: Vector): number => (a - 2) ** 2 + (b - 1) ** 4 - (b - 1) ** 2;

export const gradient = ([a, b]: Vector): Vector => {
  const up = [2 * (a - 2), 4 * (b - 1) ** 3 - 2 * (b - 1)];
  // the way to the valley
  return negate(up);
};

export const hessian = ([, b]: Vector): Matrix => [[2, 0], [0, 12 * (b - 1) ** 2 - 2]];
