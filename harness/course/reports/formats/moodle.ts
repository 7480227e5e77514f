import { countedExercises, csv } from './csv.ts';
import type { ResultFormat } from './format.ts';

/**
 * Moodle's grade import: a grade item for each exercise, named by its id. Moodle computes the total. The first column
 * contains the names of the submission folders; the import form asks what they identify ("Map to"). Points are weighted,
 * so that the sum is our total; optional exercises are left out.
 */
export const moodle: ResultFormat = {
  kind: 'file',
  name: 'moodle.csv',
  start: ({ exercises }) => {
    const counted = countedExercises(exercises);
    return {
      head: csv([['ID number', ...counted.map(({ id }) => id)]]),
      add: ({ grade }) => csv([[grade.id, ...counted.map(({ cellOf }) => cellOf(grade.exercises))]]),
    };
  },
};
