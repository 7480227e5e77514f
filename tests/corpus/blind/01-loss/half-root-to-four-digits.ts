import type { Matrix, Vector } from '../types.ts';

const MINIMA = [1 - 0.7071, 1 + 0.7071];
const SADDLE = 1;

export function loss([b1, b2]: Vector): number {
  const w = (b2 - 1) * (b2 - 1);
  return (b1 - 2) * (b1 - 2) + w * (w - 1);
}

export function gradient(beta: Vector): Vector {
  const [, y] = beta;
  return [2 * (beta[0] - 2), 4 * (y - MINIMA[0]) * (y - SADDLE) * (y - MINIMA[1])];
}

export function hessian(beta: Vector): Matrix {
  const [, y] = beta;
  return [[2, 0], [0, 12 * (y - SADDLE) ** 2 - 2]];
}
