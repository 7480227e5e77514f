import type { Matrix, Vector } from '../types.ts';

const TOLERANCE = 1e-6;

/** removes rounding noise */
function clean(value: number): number {
  return Math.abs(value) < TOLERANCE ? 0 : value;
}

export function loss(beta: Vector): number {
  const d1 = beta[0] - 2;
  const d2 = beta[1] - 1;
  return d1 ** 2 + d2 ** 4 - d2 ** 2;
}

export function gradient(beta: Vector): Vector {
  const d1 = beta[0] - 2;
  const d2 = beta[1] - 1;
  return [clean(2 * d1), clean(4 * d2 ** 3 - 2 * d2)];
}

export function hessian(beta: Vector): Matrix {
  const d2 = beta[1] - 1;
  return [[2, 0], [0, 12 * d2 ** 2 - 2]];
}
