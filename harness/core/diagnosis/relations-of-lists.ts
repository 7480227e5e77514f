import { isList, isSame, roundingOf, type Mismatch } from './mismatches.ts';

type ListRelation = (expected: readonly unknown[], actual: readonly unknown[], rounding: number) => boolean;

/** A relation of lists, true of each mismatch by itself. */
const whenLists =
  (statement: string, holds: ListRelation) =>
  (mismatches: readonly Mismatch[]): string | undefined =>
    mismatches.every(
      ({ expected, actual, allowed }) =>
        isList(expected) && isList(actual) && holds(expected, actual, roundingOf(allowed)),
    )
      ? statement
      : undefined;

const areAsLong = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length;
const isReversed: ListRelation = (expected, actual, rounding) =>
  areAsLong(expected, actual) && isSame(actual, expected.toReversed(), rounding);

function isTransposed(expected: readonly unknown[], actual: readonly unknown[], rounding: number): boolean {
  if (!expected.every((row) => isList(row) && areAsLong(row, expected))) return false;
  const rows = expected as readonly (readonly unknown[])[];
  return isSame(
    actual,
    rows.map((_, k) => rows.map((row) => row[k])),
    rounding,
  );
}

/** Relations of lists of numbers, of matrices and of paths. The number of entries is compared exactly. */
export const RELATIONS_OF_LISTS = [
  whenLists('is in reverse order', isReversed),
  whenLists('is transposed', isTransposed),
  whenLists(
    'has the two coordinates of each point swapped',
    (expected, actual, rounding) =>
      areAsLong(expected, actual) &&
      expected.every(
        (point, k) => isList(point) && point.length === 2 && isSame(actual[k], point.toReversed(), rounding),
      ),
  ),
  whenLists(
    'has the same entry at every place',
    ([first, ...rest], actual) =>
      rest.length > 0 &&
      areAsLong(rest, actual.slice(1)) &&
      !rest.every((entry) => isSame(entry, first, 0)) &&
      actual.every((entry) => isSame(entry, actual[0], 0)),
  ),
  whenLists('lacks its first entry', (expected, actual, rounding) =>
    isSame(actual, expected.slice(1), rounding),
  ),
  whenLists('lacks its last entry', (expected, actual, rounding) =>
    isSame(actual, expected.slice(0, -1), rounding),
  ),
  whenLists('has one entry too many at its beginning', (expected, actual, rounding) =>
    isSame(actual.slice(1), expected, rounding),
  ),
  whenLists('has one entry too many at its end', (expected, actual, rounding) =>
    isSame(actual.slice(0, -1), expected, rounding),
  ),
];
