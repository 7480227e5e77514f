// You keep losses and find them again by rounded numbers: a β that differs in the fifth decimal gets the loss
// of another one. An answer may depend on β alone.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

const known: Record<string, number> = {};

export function loss([x, y]: Vector): number {
  return (known[`${x.toFixed(4)}, ${y.toFixed(4)}`] ??= (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2);
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

export function hessian([, y]: Vector): Matrix {
  return [
    [2, 0],
    [0, 12 * (y - 1) ** 2 - 2],
  ];
}
