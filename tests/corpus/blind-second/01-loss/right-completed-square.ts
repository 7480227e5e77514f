import type { Matrix, Vector } from '../types.ts';

// v^4 - v^2 = (v^2 - 1/2)^2 - 1/4
const well = (v: number) => v * v - 0.5;

export function loss(beta: Vector): number {
  const w = well(beta[1] - 1);
  return (beta[0] - 2) ** 2 + w ** 2 - 0.25;
}

export function gradient(beta: Vector): Vector {
  const v = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * v * well(v)];
}

export function hessian(beta: Vector): Matrix {
  const v = beta[1] - 1;
  return [[2, 0], [0, 4 * well(v) + 8 * v * v]];
}
