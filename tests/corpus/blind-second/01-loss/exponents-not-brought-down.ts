import type { Matrix, Vector } from '../types.ts';

function pow(x: number, n: number): number {
  let r = 1;
  for (let i = 0; i < n; i++) r *= x;
  return r;
}

export function loss(beta: Vector): number {
  return pow(beta[0] - 2, 2) + pow(beta[1] - 1, 4) - pow(beta[1] - 1, 2);
}

export function gradient(beta: Vector): Vector {
  const g = [];
  g.push(pow(beta[0] - 2, 1));
  g.push(pow(beta[1] - 1, 3) - pow(beta[1] - 1, 1));
  return g;
}

export function hessian(beta: Vector): Matrix {
  const h = 12 * pow(beta[1] - 1, 2) - 2;
  return [[2, 0], [0, h]];
}
