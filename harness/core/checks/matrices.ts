import * as fc from 'fast-check';
import { integer, mapped, tuple, vectorOf, type Arbitrary } from './arbitraries.ts';
import { callOf, requireCounts } from './arguments.ts';
import { withSpecials } from './specials.ts';

/** A symmetric matrix and its eigenvalues, by construction. */
export interface KnownEigenvalues {
  /** Shape (n, n); entry (i, k) equals entry (k, i) exactly. */
  readonly matrix: number[][];
  /** Shape (n), in the order in which they were given; right to rounding. */
  readonly eigenvalues: number[];
}

/**
 * Matrices with entries of one kind, as lists of rows.
 * @param rows,columns whole, ≥ 1
 * @example matrixOf(constantFrom(0), 2, 3) // [[0, 0, 0], [0, 0, 0]]
 */
export const matrixOf = (entry: Arbitrary<number>, rows: number, columns: number): Arbitrary<number[][]> =>
  vectorOf(vectorOf(entry, columns), rows);

/** The lower triangle of a matrix, mirrored. */
const mirrored = (rows: readonly (readonly number[])[]): number[][] =>
  rows.map((row, i) => row.map((entry, k) => (k <= i ? entry : rows[k]![i]!)));

/**
 * Symmetric matrices with entries of one kind.
 * @param n the number of rows, whole, ≥ 1
 * @example symmetricOf(constantFrom(7), 2) // [[7, 7], [7, 7]]
 */
export const symmetricOf = (entry: Arbitrary<number>, n: number): Arbitrary<number[][]> =>
  mapped(matrixOf(entry, n, n), mirrored);

/** QAQ for the reflection Q = I − 2vvᵀ/(vᵀv), v ≠ 0, which keeps the eigenvalues of the symmetric A. */
function reflected(a: readonly (readonly number[])[], v: readonly number[]): number[][] {
  const length = v.reduce((sum, x) => sum + x * x, 0);
  const p = a.map((row) => (2 * row.reduce((sum, entry, k) => sum + entry * v[k]!, 0)) / length);
  const share = p.reduce((sum, x, k) => sum + x * v[k]!, 0) / length;
  const w = p.map((x, k) => x - share * v[k]!);
  return a.map((row, i) => row.map((entry, k) => entry - v[i]! * w[k]! - w[i]! * v[k]!));
}

/**
 * Symmetric matrices with given eigenvalues: a diagonal matrix, seen in a random orthogonal basis.
 * @param eigenvalues lists of n ≥ 1 numbers
 * @returns the matrix and its eigenvalues; for n = 1 the matrix is the eigenvalue. They shrink towards simple bases.
 * @example symmetricWith(constantFrom([3])) // { matrix: [[3]], eigenvalues: [3] }
 */
export function symmetricWith(eigenvalues: Arbitrary<number[]>): Arbitrary<KnownEigenvalues> {
  const direction = vectorOf(integer(-3, 3), MOST, MOST);
  return mapped(
    tuple<[number[], number[], number[]]>(eigenvalues, direction, direction),
    ([values, ...directions]) => {
      let matrix: number[][] = values.map((value, i) => values.map((_, k) => (i === k ? value : 0)));
      for (const each of directions) {
        const v = each.slice(0, values.length);
        if (v.some((x) => x !== 0)) matrix = reflected(matrix, v);
      }
      return { matrix: mirrored(matrix), eigenvalues: values };
    },
  );
}

/** The largest matrix for which there are directions to reflect in. */
const MOST = 16;

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
