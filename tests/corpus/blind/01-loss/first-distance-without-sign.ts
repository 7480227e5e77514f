import type { Matrix, Vector } from '../types.ts';

function distance(a: number, b: number): number {
  return Math.sqrt((a - b) * (a - b));
}

export function loss(beta: Vector): number {
  const d = distance(beta[0], 2);
  const u = distance(beta[1], 1);
  return d * d + u * u * u * u - u * u;
}

export function gradient(beta: Vector): Vector {
  const d = distance(beta[0], 2);
  const u = beta[1] - 1;
  return [2 * d, 4 * u * u * u - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  const u = distance(beta[1], 1);
  return [[2, 0], [0, 12 * u * u - 2]];
}
