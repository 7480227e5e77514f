import type { Matrix, Vector } from '../types.ts';

function partials(beta: Vector): { byFirst: number; bySecond: number } {
  const u = beta[1] - 1;
  return { bySecond: 4 * u * u * u - 2 * u, byFirst: 2 * beta[0] - 4 };
}

export function loss(beta: Vector): number {
  const u = beta[1] - 1;
  return Math.pow(beta[0] - 2, 2) + Math.pow(u, 4) - Math.pow(u, 2);
}

export function gradient(beta: Vector): Vector {
  return Object.values(partials(beta));
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u * u - 2]];
}
