import type { Matrix, Vector } from '../types.ts';

// Each term is homogeneous in its distance: d · (d^n)' = n d^n.
const quadratic = ([x, y]: Vector): number[] => [2 * (x - 2), -2 * (y - 1)];
const quartic = ([, y]: Vector): number[] => [0, 4 * (y - 1) ** 3];
const inner = (p: Vector, q: Vector): number => p[0] * q[0] + p[1] * q[1];

export function loss(beta: Vector): number {
  const d = [beta[0] - 2, beta[1] - 1];
  return inner(d, quadratic(beta)) / 2 + inner(d, quartic(beta)) / 4;
}

export function gradient(beta: Vector): Vector {
  const p = quadratic(beta);
  const q = quartic(beta);
  return [p[0] + q[0], p[1] + q[1]];
}

export function hessian(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, -2 + 3 * 4 * d * d]];
}
