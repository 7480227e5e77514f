import type { Matrix, Vector } from '../types.ts';

const dot = (a: Vector, b: Vector): number => a.reduce((s, x, i) => s + x * b[i], 0);
const apply = (m: Matrix, v: Vector): number[] => m.map((row) => dot(row, v));
const diag = (d: Vector): number[][] => d.map((x, i) => d.map((_, j) => (i === j ? x : 0)));
const minus = (a: Vector, b: Vector): number[] => a.map((x, i) => x - b[i]);

const CENTRE: Vector = [2, 1];
const Q = diag([1, -1]);

export function loss(beta: Vector): number {
  const d = minus(beta, CENTRE);
  const e = dot([0, 1], d);
  return dot(d, apply(Q, d)) + e * e * e * e;
}

export function gradient(beta: Vector): Vector {
  const d = minus(beta, CENTRE);
  const linear = apply(Q, d).map((x) => 2 * x);
  const cubic = [0, 4 * d[1] ** 3];
  return linear.map((x, i) => x + cubic[i]);
}

export function hessian(beta: Vector): Matrix {
  const d = minus(beta, CENTRE);
  return diag([2, 12 * d[1] ** 2 - 2]);
}
