import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Grades } from '../../core/model/grades.generated.ts';
import { gradedSubmissions, type GradedSubmission, openJournal, STUDENTS_FORMAT } from '../classes/index.ts';
import { isListed } from '../files/manifest.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import type { Student } from '../model/students.ts';
import { formatProblem, own, parseOwn } from '../schema/index.ts';

/** The results of a class, read back. */
export interface GradedClass {
  readonly grades: Grades;
  readonly students: ReadonlyMap<string, Student>;
  /** With the sources; one at a time, so that a class of any size fits into memory. */
  readonly submissions: AsyncIterable<GradedSubmission>;
}

const UNGRADED = 'it is not the results folder of npm run grade';
const NOT_IMPORTED = 'the class was not made by npm run import, so it is not known where feedback goes';

/**
 * Reads a file of results.
 * @param absence what it means that the file is not there
 * @throws UserError if the grader has not written it, or someone has changed it since
 */
async function readResult(folder: string, name: string, absence: string): Promise<string> {
  const text = readUserFile(path.join(folder, name), `${folder} has no ${name}: ${absence}`);
  if (!(await isListed(folder, name)))
    throw new UserError(`${path.join(folder, name)} was changed after grading. Grade the class again.`);
  return text;
}

/** The format of `students.json`. */
const FORMAT = own.record({ students: STUDENTS_FORMAT });

function parseStudents(file: string, text: string): ReadonlyMap<string, Student> {
  const parsed = parseOwn(text, file, FORMAT);
  if (parsed.kind === 'invalid') throw new UserError(parsed.problems.map(formatProblem));
  return new Map(parsed.value.students.map((student) => [student.id, student]));
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
  const name = 'students.json';
  const file = path.join(folder, name);
  const students =
    needsStudents || existsSync(file)
      ? parseStudents(file, await readResult(folder, name, NOT_IMPORTED))
      : new Map<string, Student>();
  const { exercises, seed, submissions } = grades;
  const journal = await openJournal(folder);
  try {
    const ids = submissions.map(({ id }) => id);
    const run = { exercises, seed, harness: '', submissions: ids };
    return await use({
      grades,
      students,
      submissions: withReportedGrades(gradedSubmissions(journal, run), grades),
    });
  } finally {
    await journal.close();
  }
}
