import type { Matrix, Vector } from '../types.ts';

export const loss = (beta: Vector): number =>
  Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);

export function gradient(beta: Vector): Vector {
  const dBeta1 = 2 * (beta[0] - 2);
  const dBeta2 = 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1);
  return [dBeta1, dBeta2];
}

const outer = (a: Vector, b: Vector): Matrix => a.map((x) => b.map((y) => x * y));

export function hessian(beta: Vector): Matrix {
  const g = gradient(beta);
  return outer(g, g);
}
