import { type Dirent, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A student's folder. */
export interface SubmissionFolder {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
}

/** What stands in a folder that is to be graded. */
export type Discovered =
  | {
      readonly kind: 'found';
      readonly submissions: readonly SubmissionFolder[];
      /** What was skipped, or contains nothing to grade, and why; a line each. */
      readonly skipped: readonly string[];
    }
  /** There is nothing to grade: one line that says why. */
  | { readonly kind: 'nothing'; readonly reason: string };

const nothing = (reason: string): Discovered => ({ kind: 'nothing', reason });

/** What lies in a class and is no student: folders of tools, such as .git, and a text about the class. */
const isAside = (name: string): boolean =>
  /^\.[^.]/.test(name) || name === 'node_modules' || name === 'README.md';

/** Why an entry of a class is no submission; `undefined` where it is one. */
function reasonAgainst(entry: Dirent, folder: string): string | undefined {
  // Node puts U+FFFD in the place of other bytes, and the folder cannot be opened by that name.
  if (entry.name.includes('\uFFFD')) return 'has a name that is not UTF-8';
  if (entry.isDirectory())
    return existsSync(path.join(folder, entry.name, 'journal.ndjson')) ? 'contains results' : undefined;
  const kind = entry.isSymbolicLink() ? 'a symbolic link' : entry.isFile() ? 'a file' : 'a special file';
  return `is ${kind}, not a student's folder`;
}

/** Whether a student's folder holds a folder of any exercise; what cannot be read is told later, by exercise. */
async function holdsExercise(folder: string, exercises: readonly string[]): Promise<boolean> {
  const names = await readdir(folder).catch(() => exercises);
  return names.some((name) => exercises.includes(name));
}

/** FOLDER as one submission, where it holds an exercise. */
async function asSubmission(
  folder: string,
  entries: readonly Dirent[],
  exercises: readonly string[],
): Promise<Discovered | undefined> {
  const own = entries.filter((entry) => exercises.includes(entry.name) && !entry.isFile());
  if (own.length === 0) return undefined;
  const students: string[] = [];
  for (const entry of entries)
    if (entry.isDirectory() && !own.includes(entry) && !isAside(entry.name))
      if (await holdsExercise(path.join(folder, entry.name), exercises)) students.push(entry.name);
  // A copy that a student keeps beside the work makes no class. A class in which somebody is called like an exercise
  // is no submission: all others would be graded as nothing.
  if (students.length > own.length)
    return nothing(
      `${folder} contains submissions, such as ${students.toSorted()[0]}, and also ${own[0]!.name}, which has the name of an exercise: rename that folder`,
    );
  const id = path.basename(path.resolve(folder));
  return { kind: 'found', submissions: [{ id, folder }], skipped: [] };
}

/**
 * Finds the submissions: FOLDER itself where it holds an exercise, else each folder in it, sorted by name.
 * @param exercises ids of all exercises
 * @param results the folder of the results: no submission, unless a student's solutions are in it
 */
export async function discover(
  folder: string,
  exercises: readonly string[],
  results: string,
): Promise<Discovered> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    ({ code }: NodeJS.ErrnoException) => code,
  );
  if (entries === 'ENOENT') return nothing(`${folder}: there is no such folder`);
  if (entries === 'ENOTDIR') return nothing(`${folder} is not a folder`);
  if (!Array.isArray(entries)) return nothing(`${folder} cannot be read (${entries})`);
  const single = await asSubmission(folder, entries, exercises);
  if (single !== undefined) return single;
  const isStudents = await holdsExercise(results, exercises);
  const isResults = (name: string): boolean =>
    !isStudents && path.resolve(folder, name) === path.resolve(results);
  const others = entries
    .filter(({ name }) => !isAside(name) && !isResults(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ name: entry.name, reason: reasonAgainst(entry, folder) }));
  const submissions = others
    .filter(({ reason }) => reason === undefined)
    .map(({ name }) => ({ id: name, folder: path.join(folder, name) }));
  const empty: string[] = [];
  for (const { id, folder: own } of submissions) if (!(await holdsExercise(own, exercises))) empty.push(id);
  if (empty.length === submissions.length)
    return nothing(
      `${folder} contains no submission: neither an exercise folder such as ${exercises[0]} nor folders of students`,
    );
  const skipped = others.flatMap(({ name, reason }) =>
    reason === undefined ? [] : [`Skipped: ${name} ${reason}`],
  );
  for (const id of empty)
    skipped.push(`Nothing to grade: ${id} contains no exercise folder such as ${exercises[0]}`);
  return { kind: 'found', submissions, skipped };
}
