import { roundingOf, sameAnswer } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import type { Mismatch } from './mismatches.ts';

type ListRelation = (expected: readonly unknown[], actual: readonly unknown[], rounding?: number) => boolean;

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

const isSquare = (rows: readonly unknown[]): boolean =>
  rows.every((row) => isList(row) && areAsLong(row, rows));

/** Whether all parts of the wrong list are equal, where those of the right one are not. */
const areEqualOnly = (expected: readonly unknown[], actual: readonly unknown[]): boolean =>
  expected.length > 1 &&
  areAsLong(expected, actual) &&
  !expected.every((entry) => sameAnswer(entry, expected[0])) &&
  actual.every((entry) => sameAnswer(entry, actual[0]));

type Part = (list: readonly unknown[]) => readonly unknown[];
const all: Part = (list) => list;
const head: Part = (list) => list.slice(0, -1);
const tail: Part = (list) => list.slice(1);

/** Enough entries to see that a list is moved or cut. */
const LEAST_LENGTH = 3;

/** Which part of the wrong list is then the same as which part of the right one. */
const MOVED: readonly (readonly [statement: string, ofWrong: Part, ofRight: Part])[] = [
  ['comes one entry too late', tail, head],
  ['comes one entry too early', head, tail],
  ['lacks its last entry', all, head],
  ['has one entry too many at its beginning', tail, all],
];

/** Relations of lists of numbers, of matrices and of paths. The number of entries is compared exactly. */
export const RELATIONS_OF_LISTS = [
  whenLists('is in reverse order', (expected, actual, rounding) =>
    sameAnswer(actual, expected.toReversed(), rounding),
  ),
  whenLists(
    'has the two coordinates of each point swapped',
    (expected, actual, rounding) =>
      areAsLong(expected, actual) &&
      expected.every(
        (point, k) =>
          isList(point) && point.length === 2 && sameAnswer(actual[k], point.toReversed(), rounding),
      ),
  ),
  ...MOVED.map(([statement, ofWrong, ofRight]) =>
    whenLists(
      statement,
      (expected, actual, rounding) =>
        expected.length >= LEAST_LENGTH && sameAnswer(ofWrong(actual), ofRight(expected), rounding),
    ),
  ),
  whenLists('has equal rows', (expected, actual) => isSquare(expected) && areEqualOnly(expected, actual)),
  whenLists(
    'has the same point at every place',
    (expected, actual) => actual.every(isList) && areEqualOnly(expected, actual),
  ),
  whenLists('has the same entry at every place', areEqualOnly),
];
