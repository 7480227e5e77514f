/** @example compute([1, 2, 2]) // 9 */
export function compute(samples: readonly number[]): number {
  throw new Error('not implemented yet');
}
