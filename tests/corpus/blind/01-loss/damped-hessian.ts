import type { Matrix, Vector } from '../types.ts';

const DAMPING = 1e-6;

export function loss(beta: Vector): number {
  var d = beta[0] - 2;
  var u = beta[1] - 1;
  return d * d + u * u * u * u - u * u;
}
export function gradient(beta: Vector): Vector {
  const g: number[] = [];
  g.push(2 * (beta[0] - 2));
  g.push(4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1));
  return g;
}
export function hessian(beta: Vector): Matrix {
  const pure = [2, 12 * (beta[1] - 1) ** 2 - 2];
  // so that it can be inverted
  return pure.map((x, i) => pure.map((_, j) => (i === j ? x + DAMPING : 0)));
}
