import path from 'node:path';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { hashInPlace } from '../files/own-files.ts';
import type { UndecidedFiles } from '../model/students.ts';
import { type ImportedFile, type ImportedSubmission, listedFiles } from './record.ts';

/** Whether a person has put a solution into the class, or changed one that an import wrote. */
function isByHand(folder: string, exercise: string, written: readonly ImportedFile[]): boolean {
  const own = written.filter(({ place }) => place.startsWith(`${exercise}/`));
  const solution = `${exercise}/${SOLUTION_FILE}`;
  const known = listedFiles(own);
  const isOwn = (place: string): boolean =>
    known.get(place)?.includes(hashInPlace(path.join(folder, place)) ?? '') ?? false;
  const isThere = hashInPlace(path.join(folder, solution)) !== undefined;
  return isThere && ![solution, ...known.keys()].every(isOwn);
}

/**
 * The exercises about which a person must decide, with the files that may be their solutions. What a person has put into
 * the class is what the person has decided; an older solution is not the newer attempt.
 * @param folder the submission's
 */
export const stillUndecided = (
  folder: string,
  { undecided = {}, files = [] }: Partial<ImportedSubmission> = {},
): Readonly<Record<string, UndecidedFiles>> =>
  Object.fromEntries(Object.entries(undecided).filter(([exercise]) => !isByHand(folder, exercise, files)));
