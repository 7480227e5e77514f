import { csv, pointsCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/**
 * Moodle's grade import: a grade item for each exercise, named by its id. There is no total: Moodle sums up itself.
 * The first column holds the names of the submissions' folders; the importing person says what they are ("Map to").
 */
export const moodle: ResultFormat = {
  kind: 'file',
  name: 'moodle.csv',
  start: ({ exercises }) => ({
    head: csv([['ID number', ...exercises.map(({ id }) => id)]]),
    add: ({ grade }) => csv([[grade.id, ...grade.exercises.map(pointsCell)]]),
  }),
};
