import type { Matrix, Vector } from '../types.ts';

const ordered = (beta: Vector): number[] => beta.slice().sort((a, b) => a - b);

export function loss(beta: Vector): number {
  const [low, high] = ordered(beta);
  return (low - 2) ** 2 + (high - 1) ** 4 - (high - 1) ** 2;
}
export function gradient(beta: Vector): Vector {
  const [low, high] = ordered(beta);
  return [2 * (low - 2), 4 * (high - 1) ** 3 - 2 * (high - 1)];
}
export function hessian(beta: Vector): Matrix {
  const [, high] = ordered(beta);
  return [[2, 0], [0, 12 * (high - 1) ** 2 - 2]];
}
