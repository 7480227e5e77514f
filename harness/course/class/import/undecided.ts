import path from 'node:path';
import { group, sort } from 'd3-array';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { clutterOf } from '../../lms/index.ts';
import { hashInPlace } from '../../shared/files/own-files.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import type { UndecidedFiles } from '../../shared/model/students.ts';
import type { HandedIn } from './assign.ts';
import type { Source } from './candidates.ts';
import { type FileVerdict, shortPath } from './file-verdict.ts';
import type { Found } from './listed.ts';
import { exerciseOf, type ImportedFile, type ImportedSubmission, listedFiles } from './record.ts';
import { stemOf, subjectOf } from './source-names.ts';

/** By exercise without a solution: files that may be one. */
export type Undecided = ReadonlyMap<string, UndecidedFiles>;

export interface Judged extends HandedIn<Found> {
  readonly verdict: FileVerdict;
  /** Only of a TypeScript file that could be read. */
  readonly source?: Source | undefined;
}

/**
 * @param all ids of all exercises
 * @param earlier exercises that only an earlier download has solved
 */
export function couldBe(
  { file, inside, verdict, source }: Judged,
  all: readonly string[],
  earlier: readonly string[],
): readonly string[] {
  const { status, exercise } = verdict;
  if (status === 'taken' || source?.isGiven || file.path.some((segment) => clutterOf(segment) !== undefined))
    return [];
  if (exercise !== undefined) return status === 'unclear' ? [exercise] : [];
  const folder = inside.slice(0, -1).findLast((segment) => all.includes(segment));
  const stem = stemOf(inside.at(-1) ?? '');
  if (file.kind === 'ignored') {
    // Another file than TypeScript must say it in its name.
    const named = all.filter((id) => stem === id || stem === subjectOf(id));
    return stem === 'solution' ? (folder === undefined ? all : [folder]) : named;
  }
  if (folder !== undefined) return [folder];
  const mentioned = all.filter((id) => stem.includes(subjectOf(id)));
  if (mentioned.length > 0) return mentioned;
  // An archive that was not read may hold anything.
  if (status === 'unclear') return all.filter((id) => !earlier.includes(id));
  return source?.within.length === 0 ? all : [];
}

const versionOf = ({ file }: Judged): string =>
  file.kind === 'read' ? sha256Of(file.bytes) : (file.version?.() ?? '');

/** Each undecided exercise names its files, and a student may hand in 100,000. */
const MAX_NAMES = 5;

/** Their names, and a hash: another attempt with files of the same names is another version. */
export function recordOf(files: readonly Judged[]): UndecidedFiles {
  const named = group(files, ({ inside }) => inside.join('/'));
  const names = [...named].map(([name, { length }]) =>
    length === 1 ? shortPath(name) : `${shortPath(name)} (${length} files)`,
  );
  const versions = [...named].map(([name, own]) => [name, ...own.map(versionOf).toSorted()]);
  return {
    files:
      names.length > MAX_NAMES
        ? [...names.slice(0, MAX_NAMES - 1), `${names.length - MAX_NAMES + 1} more files`]
        : names,
    source: sha256Of(JSON.stringify(sort(versions, ([name]) => name))),
  };
}

/** A person put a solution into the class, or changed one that an import wrote. */
function isByHand(folder: string, exercise: string, written: readonly ImportedFile[]): boolean {
  const solution = `${exercise}/${SOLUTION_FILE}`;
  const known = listedFiles(written.filter(({ place }) => exerciseOf(place) === exercise));
  const isOwn = (place: string): boolean =>
    known.get(place)?.includes(hashInPlace(path.join(folder, place)) ?? '') ?? false;
  const isThere = hashInPlace(path.join(folder, solution)) !== undefined;
  return isThere && ![solution, ...known.keys()].every(isOwn);
}

/**
 * A solution that a person put into the class decides; that of an earlier import does not, because it is not the newer
 * attempt.
 * @param folder the submission's
 */
export const stillUndecided = (
  folder: string,
  { undecided = {}, files = [] }: Partial<ImportedSubmission> = {},
): Readonly<Record<string, UndecidedFiles>> =>
  Object.fromEntries(Object.entries(undecided).filter(([exercise]) => !isByHand(folder, exercise, files)));
