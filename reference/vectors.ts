import type { Vector } from './types.ts';

/**
 * p·x + q·y, coordinate by coordinate.
 * @param x shape (n)
 * @param y shape (n), which the caller has made sure of
 * @returns shape (n), a new array
 * @example linearCombination(2, [1, 0], -1, [0, 3]) // [2, -3]
 */
export function linearCombination(p: number, x: Vector, q: number, y: Vector): Vector {
  return x.map((coordinate, k) => p * coordinate + q * y[k]!);
}
