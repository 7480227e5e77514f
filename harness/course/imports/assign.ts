import { byText } from '../../core/model/by-text.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { UserError } from '../exercises/user-error.ts';
import {
  type Claim,
  clutterOf,
  isZip,
  type Layout,
  type Owner,
  recognise,
  type Segments,
} from '../layouts/index.ts';
import { repositoryNames } from './clones.ts';
import { type Found, ignored, problem } from './found.ts';

/** A file that a student handed in. */
export interface HandedIn {
  readonly found: Found;
  /** Its path within what the student handed in. */
  readonly inside: Segments;
}

/** Everything that one student, or one group, handed in. */
export interface Submission {
  readonly owner: Owner;
  readonly files: readonly HandedIn[];
}

/** The files of a download by their owners. */
export interface Assigned {
  /** `undefined` for folders that no system named. */
  readonly system?: Layout['system'];
  /** What the source is, in words. */
  readonly title: string;
  /** Sorted by id. */
  readonly submissions: readonly Submission[];
  /** Files that belong to no student, each with a reason. */
  readonly rest: readonly Found[];
  /** What was concluded from names, a sentence each. */
  readonly remarks: readonly string[];
}

export interface AssignOptions {
  /** The ids of all exercises. */
  readonly exercises: readonly string[];
  /** The assignment is one of groups. */
  readonly groups?: boolean | undefined;
}

/** Folders around the students' folders, such as one named after the course. */
const MAX_WRAPPERS = 3;

const isClutter = ({ path }: Found): boolean => path.some((segment) => clutterOf(segment) !== undefined);

/** The different names on one level, without clutter. */
function namesAt(files: readonly Found[], level: number): string[] {
  const names = files.filter((found) => !isClutter(found)).map(({ path }) => path[level]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Names that lie at the top of a submission, and not of a class. */
const isOfSubmission = (name: string, exercises: readonly string[]): boolean =>
  exercises.includes(name) || name === 'exercises' || name === SOLUTION_FILE;

/** How many folders lie around the students' own. */
function wrappersOf(files: readonly Found[], { exercises, groups }: AssignOptions): number {
  for (let level = 0; level < MAX_WRAPPERS; level += 1) {
    const names = namesAt(files, level);
    const below = namesAt(files, level + 1);
    const isClone = files.some(({ path, remote }) => remote !== undefined && path.length === level + 1);
    if (names.length !== 1 || recognise(names, groups) !== undefined || isClone) return level;
    if (below.length === 0 || [...names, ...below].some((name) => isOfSubmission(name, exercises)))
      return level;
  }
  return MAX_WRAPPERS;
}

/** How folders that no system named are claimed: by the repository from which they were cloned, or by their name. */
function foldersAt(
  files: readonly Found[],
  level: number,
): Pick<Assigned, 'title' | 'remarks'> & Pick<Layout, 'claim'> {
  const remotes = new Map(
    files.flatMap(({ path, remote }) =>
      remote !== undefined && path.length === level + 1 ? [[path[level]!, remote]] : [],
    ),
  );
  const { names, remarks } = repositoryNames(remotes);
  const isFolder = new Set(
    files.flatMap(({ path, remote }) =>
      path.length > level + 1 || remote !== undefined ? [path[level]] : [],
    ),
  );
  const claim = (segment: string): Claim | undefined => {
    if (!isFolder.has(segment) && !isZip(segment)) return undefined;
    const id = names.get(segment) ?? segment.replace(/\.zip$/iu, '').normalize('NFC');
    return { owner: { id, kind: 'student' } };
  };
  return { title: remotes.size > 0 ? 'a folder of clones' : 'a folder of submissions', claim, remarks };
}

/** A file whose name the layout does not explain, with the reason. */
function unclaimed(found: Found): Found {
  if (found.isProblem || found.reason !== undefined) return found;
  return problem(found.path, "in no student's folder");
}

/**
 * Assigns the files of a download to students by their names.
 * @param files sorted by path
 * @throws UserError if they are a single submission
 */
export function assign(source: string, files: readonly Found[], options: AssignOptions): Assigned {
  const level = wrappersOf(files, options);
  const names = namesAt(files, level);
  const layout = recognise(names, options.groups);
  const isSingle = layout === undefined && names.some((name) => isOfSubmission(name, options.exercises));
  if (isSingle || files.some(({ path, remote }) => remote !== undefined && path.length <= level))
    throw new UserError(
      `${source} is a single submission. Put it into a folder named after its student, and import the folder around it.`,
    );
  const { title, claim, remarks } =
    layout === undefined ? foldersAt(files, level) : { ...layout, remarks: [] };

  const submissions = new Map<string, { owner: Owner; files: HandedIn[] }>();
  const rest: Found[] = [];
  for (const found of files) {
    const { path, remote } = found;
    const segment = path[level];
    const claimed =
      segment === undefined || (isClutter(found) && path.length === level + 1) ? undefined : claim(segment);
    if (remote !== undefined) continue;
    if (claimed === undefined) {
      rest.push(unclaimed(found));
      continue;
    }
    const { owner, file, refused } = claimed;
    const known = submissions.get(owner.id) ?? { owner, files: [] };
    submissions.set(owner.id, { ...known, owner: { ...known.owner, ...owner } });
    const inside = [...(file === undefined ? [] : [file]), ...path.slice(level + 1)];
    known.files.push({ found: refused === undefined ? found : ignored(path, refused), inside });
  }
  return {
    ...(layout === undefined ? {} : { system: layout.system }),
    title,
    submissions: [...submissions.values()].toSorted(byText(({ owner }) => owner.id)),
    rest,
    remarks,
  };
}
