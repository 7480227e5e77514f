import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const b = [...beta];
  b[0] -= 2;
  b[1] -= 1;
  b[0] *= b[0];
  b[1] *= b[1];
  return b[0] + b[1] ** 2 - b[1];
}

export function gradient(beta: Vector): Vector {
  const b = beta.slice();
  b[0] -= 2;
  b[1] -= 1;
  b[0] *= 2;
  b[1] = 4 * b[1] ** 3 - 2 * b[1];
  return b;
}

export function hessian(beta: Vector): Matrix {
  const b = structuredClone(beta) as number[];
  b[1] -= 1;
  b[0] = 0;
  b[1] = 12 * b[1] ** 2 - 2;
  return [[2, 0], b];
}
