import type { Matrix, Vector } from '../types.ts';

const centred = (beta: Vector): number[] => {
  const copy = beta.slice();
  copy[0] -= 2;
  copy[1] -= 1;
  return copy;
};

export const loss = (beta: Vector): number => {
  const d = centred(beta);
  d[0] *= d[0];
  d[1] *= d[1];
  return d[0] + d[1] * d[1] - d[1];
};

export const gradient = (beta: Vector): Vector => {
  const d = centred(beta);
  d[0] *= 2;
  d[1] = 4 * d[1] ** 3 - 2 * d[1];
  return d;
};

export const hessian = (beta: Vector): Matrix => {
  const [, d2] = centred(beta);
  return [[2, 0], [0, 12 * d2 ** 2 - 2]];
};
