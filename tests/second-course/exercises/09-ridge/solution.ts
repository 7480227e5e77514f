import type { Matrix, Vector } from '../types.ts';

/**
 * The coefficients w that minimise |xw − y|² + lambda·|w|².
 * @param x shape (n, d): a row for each sample
 * @param y shape (n)
 * @param lambda > 0
 * @returns shape (d)
 * @example ridge([[1], [2]], [1, 2], 5) // [0.5]
 */
export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
  throw new Error('not implemented yet');
}

/** The predictions xw, shape (n). */
export function predict(x: Matrix, w: Vector): Vector {
  throw new Error('not implemented yet');
}
