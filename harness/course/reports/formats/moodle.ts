import { csv, pointsCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/**
 * Moodle's grade import: a grade item for each exercise, named by its id. Moodle computes the total. The first column
 * contains the names of the submission folders; the import form asks what they identify ("Map to").
 */
export const moodle: ResultFormat = {
  kind: 'file',
  name: 'moodle.csv',
  start: ({ exercises }) => ({
    head: csv([['ID number', ...exercises.map(({ id }) => id)]]),
    add: ({ grade }) => csv([[grade.id, ...grade.exercises.map(pointsCell)]]),
  }),
};
