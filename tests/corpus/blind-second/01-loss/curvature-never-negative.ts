import type { Matrix, Vector } from '../types.ts';

export function loss([x, y]: Vector): number {
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

export function hessian([, y]: Vector): Matrix {
  const bend = 12 * (y - 1) ** 2 - 2;
  return [
    [2, 0],
    [0, Math.max(bend, 0)],
  ];
}
