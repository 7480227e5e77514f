import { csv } from '../../files/write-csv.ts';
import { countedExercises } from './cells.ts';
import type { ResultFormat } from './format.ts';

/**
 * Moodle's grade import: a grade item for each exercise, named by its id. Moodle computes the total. The first column
 * contains Moodle's ID numbers if the roster has them, and otherwise the names of the submission folders; the import form
 * asks what they identify ("Map to"). E-mail addresses have a column of their own. Points are weighted,
 * so that the sum is our total; optional exercises are left out.
 */
export const moodle: ResultFormat = {
  kind: 'file',
  name: 'moodle.csv',
  start: ({ exercises, students }) => {
    const counted = countedExercises(exercises);
    const hasEmail = [...(students?.values() ?? [])].some(({ email }) => email !== undefined);
    return {
      head: csv([['ID number', ...(hasEmail ? ['Email address'] : []), ...counted.ids]]),
      add: ({ grade }) => {
        const { idNumber = grade.id, email } = students?.get(grade.id) ?? {};
        return csv([[idNumber, ...(hasEmail ? [email] : []), ...counted.cellsOf(grade)]]);
      },
    };
  },
};
