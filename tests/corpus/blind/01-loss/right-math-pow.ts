import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  var b1 = beta[0];
  var b2 = beta[1];
  return Math.pow(b1 - 2, 2) + Math.pow(b2 - 1, 4) - Math.pow(b2 - 1, 2);
}

export function gradient(beta: Vector): Vector {
  var b1 = beta[0];
  var b2 = beta[1];
  var g = [0, 0];
  g[0] = 2 * Math.pow(b1 - 2, 1);
  g[1] = 4 * Math.pow(b2 - 1, 3) - 2 * Math.pow(b2 - 1, 1);
  return g;
}

export function hessian(beta: Vector): Matrix {
  var b2 = beta[1];
  var h = [[0, 0], [0, 0]];
  h[0][0] = 2;
  h[1][1] = 4 * 3 * Math.pow(b2 - 1, 2) - 2;
  return h;
}
