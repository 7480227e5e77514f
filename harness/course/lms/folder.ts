import { labelOf } from '../../core/explain/index.ts';
import { fileNameOf } from '../shared/files/names.ts';
import { csv } from '../shared/files/write-csv.ts';
import { pointsCell, totalCell } from '../shared/model/cells.ts';
import type { Student } from '../shared/model/students.ts';
import type { FeedbackClass, Gradebook, GradebookRun, MadeTable, System } from './system.ts';

// Grades

const ABOUT = {
  name: ({ name }: Student) => name,
  section: ({ section }: Student) => section,
  late: ({ late }: Student) => (late ? 'late' : undefined),
  attempt: ({ attempt }: Student) => attempt,
};

/** Columns with a cell that is not empty. */
const columnsAbout = ({ students }: GradebookRun) =>
  Object.entries(ABOUT).filter(([, of]) =>
    [...(students?.values() ?? [])].some((each) => of(each) !== undefined),
  );

/** Spreadsheet with a row per submission, a column per exercise whose heading says how it counts, and the total. */
export const gradebook: Gradebook = {
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

// Feedback

const pageOf = (id: string): string => `${fileNameOf(id)}.html`;

const COLUMNS = ['id', 'name', 'email', 'page', 'points', 'max_points'];

/** No points while some are pending. */
function makeTable({ grades, students }: FeedbackClass): MadeTable {
  const rows = grades.submissions.map((submission) => {
    const { id, maxPoints } = submission;
    const { name = '', email = '' } = students.get(id) ?? {};
    return [id, name, email, pageOf(id), totalCell(submission), maxPoints];
  });
  return { text: csv([COLUMNS, ...rows]), filled: rows.length };
}

/** Plain files for courses without a system: a spreadsheet, and pages with a CSV file that names their owners. */
export const folder: System = {
  id: 'folder',
  name: 'a folder',
  grades: gradebook,
  feedback: {
    advice: ['feedback.csv in it says whose each page is: for a mail merge, or a script that sends them.'],
    address: () => ({
      files: ({ submission, page }) => [{ name: pageOf(submission.grade.id), content: page() }],
    }),
    folder: { name: 'feedback', pageOf },
    table: { name: 'feedback/feedback.csv', make: makeTable },
  },
};
