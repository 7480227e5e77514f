import { fileNameOf } from '../shared/files/names.ts';
import { csv } from '../shared/files/write-csv.ts';
import { totalCell } from '../shared/model/cells.ts';
import type { FeedbackClass, MadeTable, System } from './system.ts';

const pageOf = (id: string): string => `${fileNameOf(id)}.html`;

const COLUMNS = ['id', 'name', 'email', 'page', 'points', 'max_points'];

/** A row for each student; no points while some are pending. */
function makeTable({ grades, students }: FeedbackClass): MadeTable {
  const rows = grades.submissions.map((submission) => {
    const { id, maxPoints } = submission;
    const { name = '', email = '' } = students.get(id) ?? {};
    return [id, name, email, pageOf(id), totalCell(submission), maxPoints];
  });
  return { text: csv([COLUMNS, ...rows]), filled: rows.length };
}

/** No system: whatever sends the feedback finds a student's page by the CSV file beside it. */
export const folder: System = {
  id: 'folder',
  name: 'a folder',
  feedback: {
    advice: ['feedback.csv in it says whose each page is: for a mail merge, or a script that sends them.'],
    address: () => ({
      files: ({ submission, page }) => [{ name: pageOf(submission.grade.id), content: page() }],
    }),
    folder: { name: 'feedback', pageOf },
    table: { name: 'feedback/feedback.csv', make: makeTable },
  },
};
