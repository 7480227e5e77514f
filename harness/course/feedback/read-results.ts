import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Grades } from '../../core/model/grades.generated.ts';
import { gradedSubmissions, type GradedSubmission, openJournal } from '../classes/index.ts';
import { readListed } from '../files/manifest.ts';
import type { Student } from '../model/students.ts';

/** The results of a class, read back. */
export interface GradedClass {
  readonly grades: Grades;
  readonly students: ReadonlyMap<string, Student>;
  /** With the sources; one at a time, so that a class of any size fits into memory. */
  readonly submissions: AsyncIterable<GradedSubmission>;
}

const STUDENTS = 'students.json';
const UNGRADED = 'it is not the results folder of npm run grade';
const NOT_IMPORTED = 'the class was not made by npm run import, so it is not known where feedback goes';

const readResult = (folder: string, name: string, absence: string): Promise<string> =>
  readListed(folder, name, `${folder} has no ${name}: ${absence}`, 'grading. Grade the class again.');

async function readStudents(folder: string): Promise<ReadonlyMap<string, Student>> {
  const text = await readResult(folder, STUDENTS, NOT_IMPORTED);
  const { students } = JSON.parse(text) as { readonly students: readonly Student[] };
  return new Map(students.map((student) => [student.id, student]));
}

/** The grades as they were reported, with what a person has settled; the journal has the sources. */
async function* withReportedGrades(
  submissions: AsyncIterable<GradedSubmission>,
  { submissions: reported }: Grades,
): AsyncGenerator<GradedSubmission> {
  const grades = new Map(reported.map((grade) => [grade.id, grade]));
  for await (const submission of submissions)
    yield { ...submission, grade: grades.get(submission.grade.id)! };
}

/**
 * Reads the results of a class.
 * @param folder the results, with the journal
 * @param needsStudents whether it must be known who the students are
 * @param use what to do with them; the journal is closed when it ends
 * @throws UserError
 */
export async function withGradedClass<T>(
  folder: string,
  needsStudents: boolean,
  use: (graded: GradedClass) => Promise<T>,
): Promise<T> {
  const grades = JSON.parse(await readResult(folder, 'grades.json', UNGRADED)) as Grades;
  const students =
    needsStudents || existsSync(path.join(folder, STUDENTS))
      ? await readStudents(folder)
      : new Map<string, Student>();
  const { exercises, submissions } = grades;
  const journal = await openJournal(folder);
  try {
    const run = { exercises, submissions: submissions.map(({ id }) => id) };
    return await use({
      grades,
      students,
      submissions: withReportedGrades(gradedSubmissions(journal, run), grades),
    });
  } finally {
    await journal.close();
  }
}
