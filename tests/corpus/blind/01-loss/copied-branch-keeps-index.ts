import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const a = beta[0] - 2;
  const u = beta[1] - 1;
  return a * a + u * u * u * u - u * u;
}

export function gradient(beta: Vector): Vector {
  const result = [0, 0];
  result[0] = 2 * (beta[0] - 2);
  if (beta[1] >= 1) {
    const u = beta[1] - 1;
    result[1] = 4 * u * u * u - 2 * u;
  } else {
    const u = 1 - beta[1];
    result[1] = -(4 * u * u * u - 2 * (beta[0] - 1));
  }
  return result;
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u * u - 2]];
}
