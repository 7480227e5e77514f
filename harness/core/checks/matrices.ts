import * as fc from 'fast-check';
import { vectorOf, type Arbitrary } from './arbitraries.ts';
import { callOf, requireCounts } from './arguments.ts';
import { withSpecials } from './specials.ts';

/**
 * Matrices with entries of one kind, as lists of rows.
 * @param rows,columns whole, ≥ 1
 * @example matrixOf(constantFrom(0), 2, 3) // [[0, 0, 0], [0, 0, 0]]
 */
export const matrixOf = (entry: Arbitrary<number>, rows: number, columns: number): Arbitrary<number[][]> =>
  vectorOf(vectorOf(entry, columns), rows);

/**
 * Strings of some letters. A string of the shortest, and one of the longest length, is met under every seed.
 * @param letters at least one, each a single character
 * @param shortest,longest how many; whole, ≥ 0
 * @example stringOf('a', 3, 3) // 'aaa'
 */
export function stringOf(letters: string, shortest: number, longest: number): Arbitrary<string> {
  requireCounts({ least: shortest, most: longest }, callOf('stringOf', letters, shortest, longest));
  const ofLength = (minLength: number, maxLength: number): Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength, size: 'max' });
  return withSpecials(
    ofLength(shortest, longest),
    [...new Set([shortest, longest])].map((length) => ofLength(length, length)),
  );
}
