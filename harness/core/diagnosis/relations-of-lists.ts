import { sameAnswer } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import type { Mismatch } from './mismatches.ts';

const isSquare = (rows: readonly unknown[]): boolean =>
  rows.every((row) => isList(row) && row.length === rows.length);

/** Whether all parts of a wrong list are equal, where those of the right one are not. */
const areEqualOnly = ({ expected, actual }: Mismatch): boolean =>
  isList(expected) &&
  isList(actual) &&
  expected.length > 1 &&
  actual.length === expected.length &&
  !expected.every((entry) => sameAnswer(entry, expected[0])) &&
  actual.every((entry) => sameAnswer(entry, actual[0]));

/** Lists, matrices and paths of which all entries, rows or points are equal. */
export function areEqual(mismatches: readonly Mismatch[]): string | undefined {
  if (!mismatches.every(areEqualOnly)) return undefined;
  const lists = mismatches.map(({ actual }) => actual as readonly unknown[]);
  if (lists.every(isSquare)) return 'has equal rows';
  return `has the same ${lists.every((list) => list.every(isList)) ? 'point' : 'entry'} at every place`;
}
