import type { Matrix, Vector } from '../types.ts';

const terms = [
  { i: 0, c: 2, n: 2, k: 1 },
  { i: 1, c: 1, n: 4, k: 1 },
  { i: 1, c: 1, n: 2, k: -1 },
];

export function loss(beta: Vector): number {
  return terms.reduce((s, t) => s + t.k * (beta[t.i] - t.c) ** t.n, 0);
}

export function gradient(beta: Vector): Vector {
  return beta.map(() => terms.reduce((s, t) => s + t.k * t.n * (beta[t.i] - t.c) ** (t.n - 1), 0));
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
