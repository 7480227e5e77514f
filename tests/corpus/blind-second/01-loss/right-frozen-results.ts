import type { Matrix, Vector } from '../types.ts';

const FIRST_ROW: readonly number[] = Object.freeze([2, 0]);

export function loss(beta: Vector): number {
  const x: number = beta[0] - 2;
  const y: number = beta[1] - 1;
  return x ** 2 + y ** 4 - y ** 2;
}

export function gradient(beta: Vector): Vector {
  const x: number = beta[0] - 2;
  const y: number = beta[1] - 1;
  return Object.freeze([2 * x, 4 * y ** 3 - 2 * y]);
}

export function hessian(beta: Vector): Matrix {
  const y: number = beta[1] - 1;
  return Object.freeze([FIRST_ROW, Object.freeze([0, 12 * y ** 2 - 2])]);
}
