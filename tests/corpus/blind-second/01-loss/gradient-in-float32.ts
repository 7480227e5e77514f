import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const d = beta[1] - 1;
  return (beta[0] - 2) ** 2 + d ** 4 - d ** 2;
}

export function gradient(beta: Vector): Vector {
  const d = beta[1] - 1;
  const g = new Float32Array(2);
  g[0] = 2 * (beta[0] - 2);
  g[1] = 4 * d ** 3 - 2 * d;
  return Array.from(g);
}

export function hessian(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, 12 * d ** 2 - 2]];
}
