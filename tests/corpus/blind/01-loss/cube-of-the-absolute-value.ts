import type { Matrix, Vector } from '../types.ts';

const cube = (x: number) => Math.abs(x) ** 3;
const square = (x: number) => Math.abs(x) ** 2;

export function loss([b1, b2]: Vector): number {
  return square(b1 - 2) + square(square(b2 - 1)) - square(b2 - 1);
}
export function gradient([b1, b2]: Vector): Vector {
  return [2 * (b1 - 2), 4 * cube(b2 - 1) - 2 * (b2 - 1)];
}
export function hessian([, b2]: Vector): Matrix {
  return [[2, 0], [0, 12 * square(b2 - 1) - 2]];
}
