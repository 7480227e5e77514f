import type { Matrix, Vector } from '../types.ts';

export function loss([b1, b2]: Vector): number {
  const w = (b2 - 1) * (b2 - 1);
  return (b1 - 2) * (b1 - 2) + w * (w - 1);
}

export function gradient(beta: Vector): Vector {
  const first = 2 * (beta[0] - 2);
  if (first === 0) {
    // stationary
    return [0, 0];
  }
  return [first, 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
