import { csv, pointsCell } from './csv.ts';
import type { ResultFormat } from './format.ts';

/** Canvas reads the maximum points from every row whose first cell contains these words. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Canvas's gradebook import: an assignment for each exercise, named by its id. Canvas computes the total. It finds a
 * student by SIS login or else by name; both columns contain the name of the submission's folder.
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
