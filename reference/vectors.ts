import type { Vector } from './types.ts';

/**
 * The linear combination p·x + q·y of two vectors.
 * @param x shape (n)
 * @param y shape (n); the caller checks that it is the shape of x
 * @returns shape (n), a new array
 * @example linearCombination(2, [1, 0], -1, [0, 3]) // [2, -3]
 */
export function linearCombination(p: number, x: Vector, q: number, y: Vector): Vector {
  return x.map((coordinate, k) => p * coordinate + q * y[k]!);
}
