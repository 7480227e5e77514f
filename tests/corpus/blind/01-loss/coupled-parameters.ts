import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [d, u] = [beta[0] - 2, beta[1] - 1];
  return d ** 2 + u ** 4 - u ** 2;
}

export function gradient(beta: Vector): Vector {
  const [d, u] = [beta[0] - 2, beta[1] - 1];
  return [2 * d, 4 * u ** 3 - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const [d, u] = [beta[0] - 2, beta[1] - 1];
  const h: number[][] = [[], []];
  h[0][0] = 2;
  h[0][1] = 2 * d * u;
  h[1][0] = 2 * d * u;
  h[1][1] = 12 * u ** 2 - 2;
  return h;
}
