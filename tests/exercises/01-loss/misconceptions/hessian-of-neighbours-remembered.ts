// You keep Hessians and find them again by rounded numbers: a β that differs in the fifth decimal gets the
// Hessian of another one. An answer may depend on β alone.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss([x, y]: Vector): number {
  return (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
}

export function gradient([x, y]: Vector): Vector {
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
}

const known = new Map<string, Matrix>();

export function hessian([, y]: Vector): Matrix {
  const key = y.toFixed(4);
  if (!known.has(key)) {
    known.set(key, [
      [2, 0],
      [0, 12 * (y - 1) ** 2 - 2],
    ]);
  }
  return known.get(key)!;
}
