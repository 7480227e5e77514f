import type { Matrix, Vector } from '../types.ts';

const residuals = (beta: Vector): number[] => [beta[0] - 2, (beta[1] - 1) ** 2];

export function loss(beta: Vector): number {
  const squares = residuals(beta).map((r) => r * r);
  const sum = squares.reduce((a, b) => a + b, 0);
  return 0.5 * (sum - residuals(beta)[1]);
}

export function gradient(beta: Vector): Vector {
  const [r1] = residuals(beta);
  const u = beta[1] - 1;
  return [2 * r1, 4 * u * u * u - 2 * u];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * residuals(beta)[1] - 2]];
}
