import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const u = beta[1] - 1;
  return (beta[0] - 2) ** 2 + u ** 4 - u ** 2;
}

export function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  const fourth = u ** 4;
  const second = u ** 2;
  // d/du u^n = n u^n / u
  return [2 * (beta[0] - 2), (4 * fourth) / u - (2 * second) / u];
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u ** 2 - 2]];
}
