import { labelOf } from '../../../../core/explain/index.ts';
import { csv } from '../../../shared/files/write-csv.ts';
import { pointsCell, totalCell } from '../../../shared/model/cells.ts';
import type { Student } from '../../../shared/model/students.ts';
import type { ReportedRun, ResultFormat } from './format.ts';

const STUDENT_COLUMNS = {
  name: ({ name }: Student) => name,
  section: ({ section }: Student) => section,
  late: ({ late }: Student) => (late ? 'late' : undefined),
  attempt: ({ attempt }: Student) => attempt,
};

/** Leaves out empty columns. */
const columnsAbout = ({ students }: ReportedRun) =>
  Object.entries(STUDENT_COLUMNS).filter(([, of]) =>
    [...(students?.values() ?? [])].some((each) => of(each) !== undefined),
  );

/**
 * For a spreadsheet: a row for each submission, with columns about the student, the exercises and the total. Headings
 * say how an exercise counts, unless it simply counts.
 */
export const gradebook: ResultFormat = {
  kind: 'file',
  name: 'gradebook.csv',
  start: (run) => {
    const columns = columnsAbout(run);
    return {
      head: csv([['submission', ...columns.map(([name]) => name), ...run.exercises.map(labelOf), 'total']]),
      add: ({ grade }) => {
        const student = run.students?.get(grade.id) ?? grade;
        const about = columns.map(([, of]) => of(student));
        return csv([[grade.id, ...about, ...grade.exercises.map(pointsCell), totalCell(grade)]]);
      },
    };
  },
};
