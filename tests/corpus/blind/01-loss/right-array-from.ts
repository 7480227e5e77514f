import type { Matrix, Vector } from '../types.ts';

const n = 2;
const c: Vector = [2, 1];
const curvature = (beta: Vector, i: number) => (i === 0 ? 2 : 12 * (beta[1] - 1) ** 2 - 2);
const slope = (beta: Vector, i: number) => {
  const x = beta[i] - c[i];
  return i === 0 ? x + x : 4 * x * x * x - x - x;
};

export function loss(beta: Vector): number {
  const [p, q] = Array.from({ length: n }, (_, i) => (beta[i] - c[i]) * (beta[i] - c[i]));
  return p + q * q - q;
}
export function gradient(beta: Vector): Vector {
  return Array.from({ length: n }, (_, i) => slope(beta, i));
}
export function hessian(beta: Vector): Matrix {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => (i === j ? curvature(beta, i) : 0)),
  );
}
