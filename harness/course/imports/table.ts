import { stringify } from 'csv-stringify/sync';
import { byText } from '../../core/model/by-text.ts';
import type { Outcome } from './outcome.ts';

const COLUMNS = ['file', 'student', 'status', 'place', 'note'];

/** Every file of a download and what became of it, as CSV, sorted by path. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .toSorted(byText(({ file }) => file))
    .map(({ file, student, status, place, note }) => [file, student, status, place, note]);
  return stringify([COLUMNS, ...rows], { escape_formulas: true });
}
