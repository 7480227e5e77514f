import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../exercises/user-error.ts';
import type { SubmissionFolder } from './discover.ts';
import { reportWriteErrors } from './files.ts';
import { Journal } from './journal.ts';

/**
 * Refuses a folder for results that would become part of what is graded.
 * @param out the folder for the results
 * @param folder the submission or the class
 * @throws UserError
 */
export function refuseWithin(out: string, folder: string, submissions: readonly SubmissionFolder[]): void {
  const target = path.resolve(out);
  const isIn = (other: string): boolean => target.startsWith(path.resolve(other) + path.sep);
  const students = submissions.filter(
    (submission) => path.resolve(submission.folder) !== path.resolve(folder),
  );
  if (
    target === path.resolve(folder) ||
    students.some((student) => target === path.resolve(student.folder) || isIn(student.folder))
  )
    throw new UserError(`--out ${out} is part of what is graded. Choose another folder.`);
}

/** Removes results of an earlier run: files, or folders of files. @throws WriteError */
export async function removeResults(out: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = path.join(out, name);
    await reportWriteErrors(file, rm(file, { recursive: true, force: true }));
  }
}

/**
 * Opens the journal in the folder for the results, which is made if there is none.
 * @param fresh forget what the journal holds
 * @throws WriteError
 */
export async function openJournal(out: string, fresh = false): Promise<Journal> {
  await reportWriteErrors(out, mkdir(out, { recursive: true }));
  const file = path.join(out, 'journal.ndjson');
  const journal = await Journal.open(file);
  if (!fresh) return journal;
  await journal.close();
  await removeResults(out, ['journal.ndjson']);
  return Journal.open(file);
}
