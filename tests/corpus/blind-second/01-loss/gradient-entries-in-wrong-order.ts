import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [b1, b2] = beta;
  return (b1 - 2) * (b1 - 2) + Math.pow(b2 - 1, 4) - Math.pow(b2 - 1, 2);
}

export function gradient(beta: Vector): Vector {
  const [b1, b2] = beta;
  const result: number[] = [];
  result.unshift(2 * (b1 - 2));
  result.unshift(4 * Math.pow(b2 - 1, 3) - 2 * (b2 - 1));
  return result;
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * Math.pow(beta[1] - 1, 2) - 2]];
}
