import { csv, pointsCell, totalCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/** For a spreadsheet: a row for each submission, a column for each exercise, and the total. */
export const gradebook: ResultFormat = {
  kind: 'file',
  name: 'gradebook.csv',
  start: ({ exercises }) => ({
    head: csv([['submission', ...exercises.map(({ id }) => id), 'total']]),
    add: ({ grade }) => csv([[grade.id, ...grade.exercises.map(pointsCell), totalCell(grade)]]),
  }),
};
