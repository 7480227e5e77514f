import { labelOf } from '../../../core/explain/index.ts';
import { csv, pointsCell, totalCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/**
 * For a spreadsheet: a row for each submission, a column for each exercise, and the total. The heading of a column says
 * how the exercise counts in the total, if it does not simply count.
 */
export const gradebook: ResultFormat = {
  kind: 'file',
  name: 'gradebook.csv',
  start: ({ exercises }) => ({
    head: csv([['submission', ...exercises.map(labelOf), 'total']]),
    add: ({ grade }) => csv([[grade.id, ...grade.exercises.map(pointsCell), totalCell(grade)]]),
  }),
};
