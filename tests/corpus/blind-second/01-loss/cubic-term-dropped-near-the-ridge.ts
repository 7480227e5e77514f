import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const dx = beta[0] - 2;
  const dy = beta[1] - 1;
  return dx * dx + Math.pow(dy, 4) - Math.pow(dy, 2);
}

export function gradient(beta: Vector): Vector {
  const dx = beta[0] - 2;
  const dy = beta[1] - 1;
  const near = Math.abs(dy) < 1e-2;
  return [2 * dx, near ? -2 * dy : 4 * Math.pow(dy, 3) - 2 * dy];
}

export function hessian(beta: Vector): Matrix {
  const dy = beta[1] - 1;
  return [[2, 0], [0, 12 * Math.pow(dy, 2) - 2]];
}
