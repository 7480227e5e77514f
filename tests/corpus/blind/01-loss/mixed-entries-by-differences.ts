import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const [x, y] = beta;
  const h = 1e-3;
  const mixed =
    (loss([x + h, y + h]) - loss([x + h, y - h]) - loss([x - h, y + h]) + loss([x - h, y - h])) / (4 * h * h);
  return [
    [2, mixed],
    [mixed, 12 * (y - 1) ** 2 - 2],
  ];
}
