import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return Math.pow(x, 2) + Math.pow(y, 4) - Math.pow(y, 2);
}

export function gradient(beta: Vector): Vector {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return [2 * x, 4 * Math.pow(y, 3) - 2 * y];
}

export function hessian(beta: Vector): Matrix {
  const y = beta[1] - 1;
  // d/dy of 4 y^3 is 12 y^2, d/dy of -2y: a constant, falls away
  return [[2, 0], [0, 12 * Math.pow(y, 2)]];
}
