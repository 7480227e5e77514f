import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  let L = 0;
  L += (beta[0] - 2) ** 2; // parabola
  L += (beta[1] - 1) ** 4; // walls
  L -= (beta[1] - 1) ** 2; // ridge
  return L;
}

export function gradient(beta: Vector): Vector {
  const g = new Array(2).fill(0);
  g[0] = 2 * (beta[0] - 2);
  g[1] = 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
  return g;
}

export function hessian(beta: Vector): Matrix {
  const h = new Array(2).fill(new Array(2).fill(0));
  h[0][0] = 2;
  h[1][1] = 12 * (beta[1] - 1) ** 2 - 2;
  return h;
}
