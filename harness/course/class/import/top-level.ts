import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import {
  type Claim,
  clutterOf,
  isZip,
  type Layout,
  recognise,
  type StudentOrGroup,
} from '../../lms/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { listed } from '../../shared/model/listed.ts';
import type { Download, ListedFile } from './listed.ts';

/** Only the instructor knows this about a download. */
export interface ImportHints {
  readonly exercises: readonly string[];
  /** The top has a folder or an archive for each student. */
  readonly isClass?: boolean | undefined;
  /** false: submissions are those of students, whatever their names. */
  readonly groups?: boolean | undefined;
  /** Common start of the repositories' names, such as `cs1-week4-`, before a login or a team's name. */
  readonly prefix?: string | undefined;
}

export const isClutter = ({ path: segments }: ListedFile): boolean =>
  segments.some((segment) => clutterOf(segment) !== undefined);

function namesAt(files: readonly ListedFile[], level: number): string[] {
  const names = files.filter((found) => !isClutter(found)).map(({ path: segments }) => segments[level]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** True for the `.git` of a repository that is a folder of a level; 0 is the download itself. */
const isHistory =
  (level: number) =>
  ({ path: segments }: ListedFile): boolean =>
    segments.length === level + 1 && segments[level] === '.git';

const isOfSubmission = (name: string, exercises: readonly string[]): boolean =>
  exercises.includes(name) || name === 'exercises' || name === SOLUTION_FILE;

/**
 * True if a level's names are those of a single submission. Students may be named after exercises, and submissions may
 * hold copies of themselves, so the larger number decides.
 */
function isSingle(files: readonly ListedFile[], level: number, exercises: readonly string[]): boolean {
  const names = namesAt(files, level);
  const own = new Set(names.filter((name) => isOfSubmission(name, exercises)));
  const isInside = ({ path: segments }: ListedFile): boolean =>
    isZip(segments[level] ?? '') || isOfSubmission(segments[level + 1] ?? '', exercises);
  const around = new Set(files.filter(isInside).map(({ path: segments }) => segments[level]!));
  return own.size > 0 && own.size >= [...around].filter((name) => !own.has(name)).length;
}

/**
 * Refuses folders that no system named and that may all be one student's.
 * @param tops names of folders and archives
 */
function requireStudents(
  { source, isPacked, files }: Download,
  tops: readonly string[],
  said: ImportHints,
): void {
  const { exercises, isClass = false } = said;
  if (isSingle(files, 0, exercises))
    throw new UserError(
      `${source} is a single submission. Put it into a folder named after its student, and import the folder around it.`,
    );
  const isRepository = files.some(isHistory(0));
  const mayBeWrapped = tops.length === 1 && !files.some(isHistory(1)) && !isSingle(files, 1, exercises);
  if (isClass || tops.length === 0 || !(isPacked || isRepository || mayBeWrapped)) return;
  throw new UserError(
    [
      `${source}: nothing is imported, because it may be one student's, who chose all names in it.`,
      `If it has a folder or an archive for each student (${listed(tops)}), add --class. If it is one student's, put it into a folder named after the student, and import the folder around that. If all students are further inside, import what holds them.`,
    ],
    { exitStatus: 1 },
  );
}

/**
 * Folders and archives that no system named. With a `.git` or a typed prefix they are repositories, named after a login
 * or a team. That is no id: users and teams name themselves.
 */
function foldersOf(
  download: Download,
  names: readonly string[],
  kind: StudentOrGroup,
  said: ImportHints,
): Layout {
  const { files } = download;
  const topOf = ({ path: [name] }: ListedFile): string => name!;
  const folders = new Set(files.filter((file) => file.path.length > 1 || 'isFolder' in file).map(topOf));
  const repositories = new Set(files.filter(isHistory(1)).map(topOf));
  const areClones = repositories.size > names.filter((name) => folders.has(name)).length / 2;
  const isClaimed = (name: string): boolean => folders.has(name) || isZip(name);
  requireStudents(download, names.filter(isClaimed), said);
  const claim = (name: string): Claim | undefined => {
    if (!isClaimed(name)) return undefined;
    const owner = { id: folders.has(name) ? name : name.replace(/\.zip$/iu, ''), kind };
    const { prefix = '' } = said;
    if (!owner.id.startsWith(prefix))
      return { owner, unclear: `does not begin with --prefix ${prefix}: rename it` };
    if (said.prefix !== undefined || repositories.has(name))
      return { owner, login: owner.id.slice(prefix.length) };
    const unclear = areClones ? 'has no .git, unlike most folders beside it: clone it again' : undefined;
    return { owner, unclear };
  };
  return { title: 'a folder of submissions', claim };
}

/**
 * Reads the top-level names, which the instructor has seen. Students choose all names below, so these say nothing about
 * owners.
 * @throws UserError, with what to type instead, for a single submission or unclear owners
 */
export function readTopLevel(download: Download, said: ImportHints): Layout {
  const names = namesAt(download.files, 0);
  const kind = said.groups ? 'group' : 'student';
  const layout = recognise(names, said.groups === undefined ? undefined : kind);
  if (layout === undefined) return foldersOf(download, names, kind, said);
  if (said.prefix !== undefined)
    throw new UserError(`--prefix is about repositories, and ${download.source} is ${layout.title}`);
  return layout;
}
