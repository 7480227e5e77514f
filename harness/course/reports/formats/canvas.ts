import { countedExercises, csv } from './csv.ts';
import type { ResultFormat } from './format.ts';

/** Canvas reads the maximum points from every row whose first cell contains these words. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Canvas's gradebook import: an assignment for each exercise, named by its id. Canvas computes the total. It finds a
 * student by SIS login or else by name; both columns contain the name of the submission's folder. Points are weighted, so
 * that the sum is our total. A bonus has no possible points, which Canvas takes for extra credit; optional exercises are
 * left out.
 */
export const canvas: ResultFormat = {
  kind: 'file',
  name: 'canvas.csv',
  start: ({ exercises }) => {
    const counted = countedExercises(exercises);
    return {
      head: csv([
        [...COLUMNS, ...counted.map(({ id }) => id)],
        [POINTS_POSSIBLE, '', '', '', '', ...counted.map(({ maxPoints }) => maxPoints)],
      ]),
      add: ({ grade: { id, exercises: grades } }) => {
        const student = id.replaceAll(POINTS_POSSIBLE, POINTS_POSSIBLE.toLowerCase());
        return csv([[student, '', '', id, '', ...counted.map(({ cellOf }) => cellOf(grades))]]);
      },
    };
  },
};
