// Your gradient is NaN where β₂ = 1: it divides by β₂ − 1, and 0/0 is NaN. Differentiate each power by itself; then
// there is nothing to divide by.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

export function loss([x, y]: Vector): number {
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient([x, y]: Vector): Vector {
  const u = y - 1;
  return [2 * (x - 2), (4 * u ** 4 - 2 * u ** 2) / u];
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y - 1) ** 2 - 2],
  ];
}
