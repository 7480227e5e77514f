import type { Matrix, Vector } from '../types.ts';

// v = 2u, so that u^4 - u^2 = v^4/16 - v^2/4
const v = (beta: Vector): number => 2 * beta[1] - 2;

export function loss(beta: Vector): number {
  const w = v(beta) ** 2;
  return beta[0] ** 2 - 4 * beta[0] + 4 + (w * (w - 4)) / 16;
}

export function gradient(beta: Vector): Vector {
  const x = v(beta);
  return [(beta[0] - 2) / 0.5, (x ** 3 - 2 * x) / 2];
}

export function hessian(beta: Vector): Matrix {
  const x = v(beta);
  const entries = [2, 0, 0, 3 * x * x - 2];
  return [entries.slice(0, 2), entries.slice(2)];
}
