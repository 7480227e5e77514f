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

/** Relations of lists of numbers, of matrices and of paths. Where the number of entries is wrong, a check says so. */
export const RELATIONS_OF_LISTS = [
  whenLists('is in reverse order', (expected, actual, rounding) =>
    isSame(actual, expected.toReversed(), rounding),
  ),
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
];
