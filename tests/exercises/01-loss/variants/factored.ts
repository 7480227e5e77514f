// Everything as products of linear factors: u²(u − 1)(u + 1), 2u(√2u − 1)(√2u + 1), 2(√6u − 1)(√6u + 1).
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [u, v] = [beta[0] - 2, beta[1] - 1];
  return u * u + v * v * (v - 1) * (v + 1);
}

export function gradient(beta: Vector): Vector {
  const [u, v] = [beta[0] - 2, beta[1] - 1];
  return [u + u, 2 * v * (Math.SQRT2 * v - 1) * (Math.SQRT2 * v + 1)];
}

export function hessian(beta: Vector): Matrix {
  const w = Math.sqrt(6) * (beta[1] - 1);
  return [
    [2, 0],
    [0, 2 * (w - 1) * (w + 1)],
  ];
}
