import type { Matrix, Vector } from '../types.ts';

const dot = (a: Vector, b: Vector): number => a.reduce((s, ai, i) => s + ai * b[i], 0);
const times = (M: Matrix, v: Vector): number[] => M.map((row) => dot(row, v));
const scale = (k: number, M: Matrix): number[][] => M.map((row) => row.map((x) => k * x));
const plus = (A: Matrix, B: Matrix): number[][] => A.map((row, i) => row.map((x, j) => x + B[i][j]));

const CENTRE = [2, 1];
const Q: Matrix = [[1, 0], [0, -1]]; // quadratic part
const E2: Matrix = [[0, 0], [0, 1]]; // picks the second coordinate

const offset = (beta: Vector): number[] => beta.map((b, i) => b - CENTRE[i]);

export function loss(beta: Vector): number {
  const d = offset(beta);
  const square = dot(d, times(E2, d));
  return dot(d, times(Q, d)) + square * square;
}

export function gradient(beta: Vector): Vector {
  const d = offset(beta);
  const square = dot(d, times(E2, d));
  return times(plus(scale(2, Q), scale(4 * square, E2)), d);
}

export function hessian(beta: Vector): Matrix {
  const d = offset(beta);
  const square = dot(d, times(E2, d));
  return plus(scale(2, Q), scale(12 * square, E2));
}
