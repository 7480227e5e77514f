import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { clutterOf, isHandedIn, recognise } from '../../lms/index.ts';

/** Levels below a student's folder. */
const MAX_DEPTH = 4;

/** Finds a TypeScript file or an archive, without following links. */
async function holdsSource(folder: string, depth = MAX_DEPTH): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter(({ name }) => clutterOf(name) === undefined);
  if (own.some((entry) => entry.isFile() && isHandedIn(entry.name))) return true;
  if (depth === 0) return false;
  for (const entry of own)
    if (entry.isDirectory() && (await holdsSource(path.join(folder, entry.name), depth - 1))) return true;
  return false;
}

const shellWord = (text: string): string =>
  /^[\w./~+-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

export const importCommand = (source: string): string => `npm run import -- ${shellWord(source)} --out CLASS`;

/**
 * Recognises a download that was not imported, in which grading would find no submissions.
 * @param entries names in the class, without clutter
 * @param placed the number of students with an exercise's folder
 * @param others the folders of the other students
 * @returns a sentence if most submissions, or any of a download, would be missed
 */
export async function describeMisplaced(
  folder: string,
  entries: readonly string[],
  placed: number,
  others: readonly string[],
): Promise<string | undefined> {
  const layout = recognise(entries);
  const files = entries.filter(
    (name) =>
      !others.includes(name) &&
      isHandedIn(name) &&
      (layout === undefined || layout.claim(name) !== undefined),
  );
  let misplaced = files.length;
  for (const name of others) if (await holdsSource(path.join(folder, name))) misplaced += 1;
  // Without names of a download, sources may be the instructor's own files beside the class.
  if (misplaced === 0 || (layout === undefined && misplaced <= placed)) return undefined;
  const amount = misplaced > placed ? 'most' : 'some';
  return `${folder}: ${amount} of what was handed in is not where grading looks for it (${misplaced} of ${misplaced + placed}). Import it first: ${importCommand(folder)}`;
}
