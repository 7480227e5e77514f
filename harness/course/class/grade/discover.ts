import { type Dirent, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sort } from 'd3-array';
import { clutterOf, isZip } from '../../lms/index.ts';
import { hasManifest } from '../../shared/files/manifest.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { CLASS_FILES } from '../../shared/model/class-files.ts';
import type { SubmissionFolder } from '../../shared/model/students.ts';
import { describeMisplaced, importCommand } from './misplaced.ts';

interface Discovered {
  readonly submissions: readonly SubmissionFolder[];
  /** A line for each skipped entry, with the reason. */
  readonly skipped: readonly string[];
}

/** An unreadable folder counts: its error is reported for each exercise. */
const containsExercise = (folder: string, exercises: readonly string[]): boolean =>
  tryOr(true, () => readdirSync(folder).some((name) => exercises.includes(name)));

const isClutter = (name: string): boolean => clutterOf(name) !== undefined;

/** @returns why an entry is not a submission; `undefined` if it is one, `''` to skip it silently */
async function reasonToSkip(
  entry: Dirent,
  folder: string,
  exercises: readonly string[],
): Promise<string | undefined> {
  const { name } = entry;
  // Node replaces bytes that are not UTF-8 by U+FFFD; the folder cannot be opened by that name.
  if (name.includes('\uFFFD')) return 'has a name that is not valid UTF-8';
  if (!entry.isDirectory()) {
    if (isClutter(name) || (CLASS_FILES.includes(name) && entry.isFile())) return '';
    const kind = entry.isSymbolicLink() ? 'a symbolic link' : entry.isFile() ? 'a file' : 'a special file';
    return `is ${kind}, not a student's folder`;
  }
  const own = path.join(folder, name);
  if (isClutter(name))
    return containsExercise(own, exercises)
      ? `contains an exercise folder, but no student's folder may have such a name: rename it`
      : '';
  return !containsExercise(own, exercises) && (await hasManifest(own)) ? 'contains results' : undefined;
}

async function asSubmission(
  folder: string,
  entries: readonly Dirent[],
  exercises: readonly string[],
): Promise<Discovered | undefined> {
  const own = entries.filter((entry) => exercises.includes(entry.name) && !entry.isFile());
  if (own.length === 0) return undefined;
  const students = entries
    .filter((entry) => entry.isDirectory() && !own.includes(entry) && !isClutter(entry.name))
    .filter(({ name }) => containsExercise(path.join(folder, name), exercises));
  // If most folders look like students, this is a class in which one has an exercise's name; grading it as one submission
  // would lose all others.
  if (students.length > own.length)
    throw new UserError(
      `${folder} contains submissions, such as ${students.map(({ name }) => name).toSorted()[0]}, and also ${own[0]!.name}, which has the name of an exercise: rename that folder`,
    );
  const id = path.basename(path.resolve(folder));
  return { submissions: [{ id, folder }], skipped: [] };
}

/**
 * Finds the submissions: the folder itself if it contains an exercise, otherwise its folders, sorted by name.
 * @param exercises ids, at least one
 * @param results the folder for the results, a submission only if it contains solutions
 * @throws UserError if there is nothing to grade
 */
export async function discover(
  folder: string,
  exercises: readonly string[],
  results: string,
): Promise<Discovered> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    ({ code }: NodeJS.ErrnoException) => code,
  );
  if (entries === 'ENOENT') throw new UserError(`${folder}: there is no such folder`);
  if (entries === 'ENOTDIR' && isZip(folder))
    throw new UserError(`${folder} is an archive. Import it first: ${importCommand(folder)}`);
  if (entries === 'ENOTDIR') throw new UserError(`${folder} is not a folder`);
  if (!Array.isArray(entries)) throw new UserError(`${folder} cannot be read (${entries})`);
  const single = await asSubmission(folder, entries, exercises);
  if (single !== undefined) return single;
  const isSubmission = containsExercise(results, exercises);
  const isResults = (name: string): boolean =>
    !isSubmission && path.resolve(folder, name) === path.resolve(results);
  const candidates = await Promise.all(
    sort(
      entries.filter(({ name }) => !isResults(name)),
      ({ name }) => name,
    ).map(async (entry) => ({ name: entry.name, reason: await reasonToSkip(entry, folder, exercises) })),
  );
  const submissions = candidates
    .filter(({ reason }) => reason === undefined)
    .map(({ name }) => ({ id: name, folder: path.join(folder, name) }));
  const empty = submissions.filter((one) => !containsExercise(one.folder, exercises)).map(({ id }) => id);
  const misplaced = await describeMisplaced(
    folder,
    candidates.filter(({ reason }) => reason !== '').map(({ name }) => name),
    submissions.length - empty.length,
    empty,
  );
  if (misplaced !== undefined) throw new UserError(misplaced);
  if (empty.length === submissions.length)
    throw new UserError(
      `${folder} contains no submission: neither an exercise folder such as ${exercises[0]} nor folders of students`,
    );
  const skipped = candidates.flatMap(({ name, reason }) => (reason ? [`Skipped: ${name} ${reason}`] : []));
  return { submissions, skipped };
}
