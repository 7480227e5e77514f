import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Grades } from '../../../../harness/core/model/grades.generated.ts';
import { pageName, renderClassPage, renderSubmissionPage } from '../../../../harness/course/page/index.ts';
import type { Student } from '../../../../harness/course/shared/model/students.ts';
import { hostileExercise, hostileSources, madeUpClass, PAYLOADS, submissionOf } from './classes.ts';

/** Folder names with a special meaning in a file system, a URL or a page. */
export const UNUSUAL_NAMES = [
  '..',
  'a b',
  'a#b?c%20d',
  'index',
  'STUDENT',
  'student',
  '学生 β',
  'con',
  '-x',
  '"quoted"',
];

/** A class whose last submissions have unusual names, and scripts for names. */
export function unusualClass(): Grades {
  const { seed, exercises, submissions } = madeUpClass(20, 2);
  const unusual = [...UNUSUAL_NAMES, ...PAYLOADS].map((text) =>
    submissionOf(
      text,
      exercises.map(({ id }) => hostileExercise(id, text)),
    ),
  );
  return { seed, exercises, submissions: [...submissions, ...unusual] };
}

/** Every third student is in section B, the others are in A. */
const studentsOf = ({ submissions }: Grades): Map<string, Student> =>
  new Map(submissions.map(({ id }, k) => [id, { id, section: k % 3 === 0 ? 'B' : 'A' }]));

/** Writes all pages of a class. */
export async function writeClass(folder: string, grades: Grades): Promise<void> {
  const { exercises, submissions } = grades;
  for (const submission of submissions) {
    const sources = exercises.map(() => hostileSources(submission.id));
    const page = renderSubmissionPage({ grades, submission, sources });
    await writeFile(path.join(folder, pageName(submission.id)), page);
  }
  const students = studentsOf(grades);
  await writeFile(path.join(folder, 'index.html'), renderClassPage({ grades, students }));
}
