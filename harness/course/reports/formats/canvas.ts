import { csv, pointsCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/** Canvas takes any row whose first cell contains these words for the row of the maximum points. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Canvas's gradebook import: an assignment for each exercise, named by its id. There is no total: Canvas sums up
 * itself. A submission is found by its SIS login, else by its name: both are the name of its folder.
 */
export const canvas: ResultFormat = {
  kind: 'file',
  name: 'canvas.csv',
  start: ({ exercises }) => ({
    head: csv([
      [...COLUMNS, ...exercises.map(({ id }) => id)],
      [POINTS_POSSIBLE, '', '', '', '', ...exercises.map(({ maxPoints }) => maxPoints)],
    ]),
    add: ({ grade: { id, exercises: grades } }) => {
      const student = id.replaceAll(POINTS_POSSIBLE, POINTS_POSSIBLE.toLowerCase());
      return csv([[student, '', '', id, '', ...grades.map(pointsCell)]]);
    },
  }),
};
