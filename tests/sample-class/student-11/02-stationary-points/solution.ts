import type { Matrix, Vector } from '../types.ts';

/** What the second derivatives say about a stationary point. */
export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export interface StationaryPoint {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: Kind;
}

/**
 * The kind of a stationary point, by the signs of the eigenvalues of its Hessian.
 * @param hessian any symmetric matrix, shape (2, 2)
 * @returns 'inconclusive' where an eigenvalue is exactly zero
 * @example classify([[1, 2], [2, 1]]) // 'saddle'
 */
export function classify(hessian: Matrix): Kind {
  throw new Error('not implemented yet');
}

/**
 * All three stationary points of the loss of exercise 01, in any order.
 * @returns each with β of shape (2), L(β) and its kind
 */
export function stationaryPoints(): StationaryPoint[] {
  throw new Error('not implemented yet');
}
