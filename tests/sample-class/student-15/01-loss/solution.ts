import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

const h = 1e-4;

// numerically, then there is nothing to get wrong
export function gradient([x, y]: Vector): Vector {
  return [
    (loss([x + h, y]) - loss([x - h, y])) / (2 * h),
    (loss([x, y + h]) - loss([x, y - h])) / (2 * h),
  ];
}

export function hessian([x, y]: Vector): Matrix {
  return [
    [(gradient([x + h, y])[0] - gradient([x - h, y])[0]) / (2 * h), 0],
    [0, (gradient([x, y + h])[1] - gradient([x, y - h])[1]) / (2 * h)],
  ];
}
