/**
 * Returns the square of each number.
 * @example compute([1, 2, 2]) // [1, 4, 4]
 */
export function compute(samples: readonly number[]): number[] {
  throw new Error('not implemented yet');
}
