import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileNameOf } from '../files/names.ts';
import { csv } from '../files/write-csv.ts';
import { reportWriteErrors, writeAtomically } from '../files/write-file.ts';
import { hasPending } from '../model/pending.ts';
import type { PackedFile } from './archive.ts';
import type { GradedClass } from './read-results.ts';
import type { Addressed } from './recipient.ts';

const pageName = (id: string): string => `${fileNameOf(id)}.html`;

/** Whatever sends the feedback finds a student's page by the CSV file beside it. */
export const FOLDER_ADDRESS: Addressed = {
  files: ({ submission, page }) => [{ name: pageName(submission.grade.id), content: page() }],
};

const COLUMNS = ['id', 'name', 'email', 'page', 'points', 'max_points'];

/** A row for each student, for a mail merge or a script; no points while some are pending. */
function table({ grades, students }: Pick<GradedClass, 'grades' | 'students'>): string {
  const rows = grades.submissions.map((submission) => {
    const { id, points, maxPoints } = submission;
    const { name = '', email = '' } = students.get(id) ?? {};
    return [id, name, email, pageName(id), hasPending(submission) ? undefined : points, maxPoints];
  });
  return csv([COLUMNS, ...rows]);
}

/** Writes the pages of a class and `feedback.csv` into a folder. */
export async function writeFolder(
  folder: string,
  pages: AsyncIterable<PackedFile>,
  graded: GradedClass,
): Promise<void> {
  await reportWriteErrors(folder, mkdir(folder, { recursive: true }));
  for await (const { name, content } of pages) await writeAtomically(path.join(folder, name), content);
  await writeAtomically(path.join(folder, 'feedback.csv'), table(graded));
}
