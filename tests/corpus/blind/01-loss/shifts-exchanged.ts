import type { Matrix, Vector } from '../types.ts';

const CENTRE = [1, 2];

export function loss([b1, b2]: Vector): number {
  const s = (b2 - CENTRE[1]) * (b2 - CENTRE[1]);
  return (b1 - CENTRE[0]) ** 2 + s * s - s;
}

export function gradient([b1, b2]: Vector): Vector {
  const t = b2 - CENTRE[1];
  return [2 * (b1 - CENTRE[0]), 4 * t * t * t - 2 * t];
}

export function hessian([, b2]: Vector): Matrix {
  const t = b2 - CENTRE[1];
  return [[2, 0], [0, 12 * t * t - 2]];
}
