import type { Matrix, Vector } from '../types.ts';

const EPS = 1e-3;
const tidy = (x: number): number => (Math.abs(x) < EPS ? 0 : x);

export function loss(beta: Vector): number {
  var d = beta[0] - 2;
  var u = beta[1] - 1;
  return d * d + u * u * u * u - u * u;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)].map(tidy);
}

export const hessian = ([, b2]: Vector): Matrix => [[2, 0], [0, 12 * (b2 - 1) * (b2 - 1) - 2]];
