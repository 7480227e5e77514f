import type { Matrix, Vector } from '../types.ts';

const prepare = (beta: Vector): number[] => [...beta].sort((p, q) => p - q);

export function loss(beta: Vector): number {
  const [a, b] = prepare(beta);
  return (a - 2) ** 2 + (b - 1) ** 4 - (b - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const [a, b] = prepare(beta);
  return [2 * (a - 2), 4 * (b - 1) ** 3 - 2 * (b - 1)];
}

export function hessian(beta: Vector): Matrix {
  const [, b] = prepare(beta);
  return [[2, 0], [0, 12 * (b - 1) ** 2 - 2]];
}
