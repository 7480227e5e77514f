import type { Matrix, Vector } from '../types.ts';

function pow(base: number, exponent: number): number {
  if (base === 0) return 0;
  return Math.exp(exponent * Math.log(base));
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) * (beta[0] - 2) + pow(beta[1] - 1, 4) - pow(beta[1] - 1, 2);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * pow(beta[1] - 1, 3) - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * pow(beta[1] - 1, 2) - 2]];
}
