import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { clutterOf, isHandedIn, recognise } from '../../lms/index.ts';

/** Folders below a student's own in which a source is looked for. */
const MAX_DEPTH = 4;

/** Whether a folder holds a TypeScript file or an archive. Links are not followed. */
async function holdsSource(folder: string, depth = MAX_DEPTH): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter(({ name }) => clutterOf(name) === undefined);
  if (own.some((entry) => entry.isFile() && isHandedIn(entry.name))) return true;
  if (depth === 0) return false;
  for (const entry of own)
    if (entry.isDirectory() && (await holdsSource(path.join(folder, entry.name), depth - 1))) return true;
  return false;
}

/** What can be typed for a path in a shell. */
const shellWord = (text: string): string =>
  /^[\w./~+-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The command that makes a class of a download. */
export const importCommand = (source: string): string => `npm run import -- ${shellWord(source)} --out CLASS`;

/**
 * Looks for submissions that grading would not find, because the folder is a download and not a class yet.
 * @param entries the names in the class, without clutter
 * @param placed how many students have a folder of an exercise
 * @param others the folders of the other students
 * @returns one line for the instructor if most submissions would be lost, or one of a download
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
  // Names of a download are proof enough; other folders may hold what the instructor put beside the class.
  if (misplaced === 0 || (layout === undefined && misplaced <= placed)) return undefined;
  const amount = misplaced > placed ? 'most' : 'some';
  return `${folder}: ${amount} of what was handed in is not where grading looks for it (${misplaced} of ${misplaced + placed}). Import it first: ${importCommand(folder)}`;
}
