import { csv } from '../../files/write-csv.ts';
import { countedExercises } from './cells.ts';
import type { ResultFormat } from './format.ts';

/** Canvas reads the maximum points from every row whose first cell contains these words. */
const POINTS_POSSIBLE = 'Points Possible';
const COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * Canvas's gradebook import: an assignment for each exercise, named by its id. Canvas computes the total. It finds a
 * student by its own id, which an import knows, by SIS id or login, or else by name. Without an import or a roster, login
 * and name are the name of the submission's folder. Points are weighted, so
 * that the sum is our total. A bonus has no possible points, which Canvas takes for extra credit; optional exercises are
 * left out.
 */
export const canvas: ResultFormat = {
  kind: 'file',
  name: 'canvas.csv',
  start: ({ exercises, students }) => {
    const counted = countedExercises(exercises);
    return {
      head: csv([
        [...COLUMNS, ...counted.ids],
        [POINTS_POSSIBLE, '', '', '', '', ...counted.maxPoints],
      ]),
      add: ({ grade }) => {
        const { id } = grade;
        const { name = id, system, number, sisId, login, section } = students?.get(id) ?? {};
        const student = name.replaceAll(POINTS_POSSIBLE, POINTS_POSSIBLE.toLowerCase());
        const userId = system === 'canvas' ? number : undefined;
        const isKnown = userId !== undefined || sisId !== undefined;
        const about = [student, userId, sisId, login ?? (isKnown ? undefined : id), section];
        return csv([[...about, ...counted.cellsOf(grade)]]);
      },
    };
  },
};
