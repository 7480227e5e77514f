import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Grades } from '../../core/model/grades.generated.ts';
import { gradedSubmissions, openJournal, type RunDescription } from '../classes/index.ts';
import { readCourse } from '../exercises/index.ts';
import { readListed } from '../files/manifest.ts';
import { UserError } from '../files/user-error.ts';
import { readUserFile } from '../files/user-file.ts';
import { reportWriteErrors } from '../files/write-file.ts';
import { notFrom, SYSTEMS, systemOf } from '../lms/index.ts';
import type { Student } from '../model/students.ts';
import { renderFeedback } from '../terminal/index.ts';
import type { FeedbackOptions } from './formats/feedback.ts';
import type { ReportedRun } from './formats/format.ts';

/** What an instructor types about feedback. */
export interface FeedbackCall {
  /** The id of the system that takes it; by default there is none. */
  readonly for?: string | undefined;
  /** A table of that system, to be filled in. */
  readonly worksheet?: string | undefined;
  /** The heading of its column of grades. Default: `Grade`. */
  readonly column?: string | undefined;
}

/** @throws UserError if there is no such worksheet, or the system takes none */
export async function readFeedbackCall(
  root: string,
  { for: id, worksheet: file, column = 'Grade' }: FeedbackCall,
): Promise<FeedbackOptions | undefined> {
  const system = systemOf(id);
  if (file !== undefined && !system?.feedback?.table?.isWorksheet) {
    const takers = SYSTEMS.filter(({ feedback }) => feedback?.table?.isWorksheet);
    throw new UserError(`--worksheet is for ${takers.map(({ name }) => name).join(' and ')} only`);
  }
  if (system === undefined) return undefined;
  const given = file === undefined ? undefined : { file, text: readUserFile(file), column };
  return { system, given, course: await readCourse(root) };
}

/**
 * Refuses a run of which a system takes no feedback at all, or whose grades do not fit into the given table.
 * @param what the run is of, for the message
 * @throws UserError
 */
export function requireFeedback(
  { system, ...options }: FeedbackOptions,
  { exercises, students }: Pick<RunDescription, 'exercises' | 'students'>,
  what: string,
): void {
  const { address, folder, table } = system.feedback!;
  if (folder === undefined && students === undefined)
    throw new UserError(
      `${what}: the class was not made by npm run import, so it is not known where feedback goes`,
    );
  const isForeign = (student: Student): boolean => {
    const addressed = address(student);
    return 'refused' in addressed && addressed.refused === notFrom(system.name).refused;
  };
  if (folder === undefined && students!.every(isForeign)) {
    const other = systemOf(students!.find((student) => student.system !== undefined)?.system);
    const hint = other ? `but from ${other.name}: try --for ${other.id}` : 'so it takes no feedback for them';
    throw new UserError(`${what}: no submission was imported from ${system.name}, ${hint}`);
  }
  table?.make({ grades: { exercises, submissions: [] }, students: new Map() }, options);
}

const readResult = (folder: string, name: string, absence = ''): Promise<string> =>
  readListed(folder, name, `${folder} has no ${name}${absence}`, 'grading. Grade the class again.');

async function readStudents(folder: string): Promise<readonly Student[] | undefined> {
  const name = 'students.json';
  if (!existsSync(path.join(folder, name))) return undefined;
  return (JSON.parse(await readResult(folder, name)) as { readonly students: readonly Student[] }).students;
}

/**
 * Writes the feedback of results that are there already, as `gradeClass` writes it with them.
 * @param folder the results, with the journal
 * @param out the folder for the feedback; it need not exist
 * @returns what to print, and whether everyone gets feedback
 * @throws UserError, WriteError
 */
export async function packFeedback(
  folder: string,
  out: string,
  options: FeedbackOptions,
): Promise<{ readonly lines: readonly string[]; readonly isComplete: boolean }> {
  const text = await readResult(folder, 'grades.json', ': it is not the results folder of npm run grade');
  const grades = JSON.parse(text) as Grades;
  const students = await readStudents(folder);
  requireFeedback(options, { ...grades, students }, folder);
  const run: ReportedRun = {
    ...grades,
    submissions: grades.submissions.map(({ id }) => id),
    students: students && new Map(students.map((student) => [student.id, student])),
  };
  // Loaded now: they bring the plots.
  const { feedbackFormats } = await import('./formats/feedback.ts');
  const { writeResults } = await import('./write-results.ts');
  const { formats, summary } = feedbackFormats(run, options);
  // The grades as they were reported, with what a person has decided; the journal has the sources.
  const reported = new Map(grades.submissions.map((grade) => [grade.id, grade]));
  const journal = await openJournal(folder);
  try {
    await reportWriteErrors(out, mkdir(out, { recursive: true }));
    const submissions = gradedSubmissions(journal, run, { apply: (id) => reported.get(id)! });
    await writeResults(out, run, submissions, formats);
  } finally {
    await journal.close();
  }
  const lines = renderFeedback(summary(), options.system, out);
  return { lines, isComplete: summary().refused.size === 0 };
}
