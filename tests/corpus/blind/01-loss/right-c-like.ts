import type { Matrix, Vector } from '../types.ts';

function ipow(base: number, exp: number): number {
  let r = 1.0;
  let b = base;
  let e = exp | 0;
  do {
    if (e & 1) r *= b;
    b *= b;
    e >>= 1;
  } while (e);
  return r;
}

function eval_gradient(beta: Vector, out: number[]): number {
  out[0] = 2.0 * (beta[0] - 2.0);
  out[1] = 4.0 * ipow(beta[1] - 1.0, 3) - 2.0 * (beta[1] - 1.0);
  return 0;
}

function eval_hessian(beta: Vector, out: number[][]): number {
  let i: number, j: number;
  for (i = 0; i < 2; ++i) for (j = 0; j < 2; ++j) out[i][j] = 0.0;
  out[0][0] = 2.0;
  out[1][1] = 12.0 * ipow(beta[1] - 1.0, 2) - 2.0;
  return 0;
}

export function loss(beta: Vector): number {
  return ipow(beta[0] - 2.0, 2) + ipow(beta[1] - 1.0, 4) - ipow(beta[1] - 1.0, 2);
}
export function gradient(beta: Vector): Vector {
  const g = [0, 0];
  if (eval_gradient(beta, g)) throw new Error('failed');
  return g;
}
export function hessian(beta: Vector): Matrix {
  const h = [[0, 0], [0, 0]];
  if (eval_hessian(beta, h)) throw new Error('failed');
  return h;
}
