import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector, d = beta[0] - 2, u = beta[1] - 1, uu = u * u): number {
  return d * d + uu * uu - uu;
}

export function gradient(beta: Vector, d = beta[0] - 2, u = beta[1] - 1): Vector {
  return [d * 2, (u * u * 2 - 1) * u * 2];
}

export function hessian(beta: Vector, { curvature = 2, none = 0 } = {}): Matrix {
  const u = beta[1] - 1;
  return [[curvature, none], [none, 12 * u * u - curvature]];
}
