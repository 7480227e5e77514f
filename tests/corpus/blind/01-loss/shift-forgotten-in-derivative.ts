import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  let L = 0;
  L += (beta[0] - 2) ** 2; // parabola
  L += (beta[1] - 1) ** 4; // walls
  L -= (beta[1] - 1) ** 2; // ridge
  return L;
}

export function gradient(beta: Vector): Vector {
  const [x, y] = beta;
  return [2 * (x - 2), 4 * y ** 3 - 2 * y];
}

export function hessian(beta: Vector): Matrix {
  const [, y] = beta;
  return [[2, 0], [0, 12 * y ** 2 - 2]];
}
