import { getOrCreate } from '../../core/model/get-or-create.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { UserError } from '../files/user-error.ts';
import {
  type Claim,
  clutterOf,
  isSource,
  isZip,
  type Layout,
  type Owner,
  recognise,
  type Segments,
} from '../layouts/index.ts';
import { MAX_WRAPPERS } from './budget.ts';
import { repositoryNames } from './clones.ts';
import { ignored, type Listed, problem, type Unread } from './listed.ts';

/** A file that a student handed in. */
export interface HandedIn<File extends { readonly path: Segments } = Listed> {
  readonly file: File;
  /** Its path within what the student handed in. */
  readonly inside: Segments;
}

/** Everything that one student, or one group, handed in. */
export interface Submission {
  readonly owner: Owner;
  /** The paths that are named after the owner: one folder, or several files. */
  readonly origins: readonly string[];
  readonly files: readonly HandedIn[];
}

/** The files of a download by their owners. */
export interface Assigned {
  /** `undefined` for folders that no system named. */
  readonly system?: Layout['system'];
  /** What the source is, in words. */
  readonly title: string;
  readonly submissions: readonly Submission[];
  /** Files that belong to no student, each with a reason. */
  readonly rest: readonly (Unread & { readonly path: Segments })[];
  /** What was concluded from names, a sentence each. */
  readonly remarks: readonly string[];
}

export interface AssignOptions {
  /** The ids of all exercises. */
  readonly exercises: readonly string[];
  /** The assignment is one of groups. */
  readonly groups?: boolean | undefined;
}

const isWork = (name: string): boolean => isSource(name) || isZip(name);

const isClutter = ({ path }: Listed): boolean => path.some((segment) => clutterOf(segment) !== undefined);

/** The different names on one level, without clutter. */
function namesAt(files: readonly Listed[], level: number): string[] {
  const names = files.filter((found) => !isClutter(found)).map(({ path }) => path[level]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Names that lie at the top of a submission, and not of a class. */
const isOfSubmission = (name: string, exercises: readonly string[]): boolean =>
  exercises.includes(name) || name === 'exercises' || name === SOLUTION_FILE;

/**
 * Whether the names of one level are those of a single submission. One student may be named after an exercise, and a
 * submission may hold copies of itself: the larger number decides.
 */
function isSingle(files: readonly Listed[], level: number, exercises: readonly string[]): boolean {
  const names = namesAt(files, level);
  const own = new Set(names.filter((name) => isOfSubmission(name, exercises)));
  const isInside = ({ path }: Listed): boolean =>
    isZip(path[level] ?? '') || isOfSubmission(path[level + 1] ?? '', exercises);
  const around = new Set(files.filter(isInside).map(({ path }) => path[level]!));
  return own.size > 0 && own.size >= [...around].filter((name) => !own.has(name)).length;
}

/** How many folders lie around the students' own. */
function wrappersOf(files: readonly Listed[], { exercises, groups }: AssignOptions): number {
  for (let level = 0; level < MAX_WRAPPERS; level += 1) {
    const names = namesAt(files, level);
    const isAround = namesAt(files, level + 1).length > 0 && !isSingle(files, level + 1, exercises);
    const isClone = files.some(({ kind, path }) => kind === 'clone' && path.length === level + 1);
    if (names.length !== 1 || recognise(names, groups) !== undefined || isClone) return level;
    if (!isAround || isOfSubmission(names[0]!, exercises)) return level;
  }
  return MAX_WRAPPERS;
}

/** How folders that no system named are claimed: by the repository from which they were cloned, or by their name. */
function foldersAt(
  files: readonly Listed[],
  level: number,
): Pick<Assigned, 'title' | 'remarks'> & Pick<Layout, 'claim'> {
  const remotes = new Map(
    files.flatMap((file) =>
      file.kind === 'clone' && file.path.length === level + 1 ? [[file.path[level]!, file.remote]] : [],
    ),
  );
  const isFolder = new Set(
    files
      .filter((file) => file.path.length > level + 1 || file.kind === 'clone' || 'isFolder' in file)
      .flatMap(({ path }) => path[level] ?? []),
  );
  // A student may have handed in a folder .git that an archive held.
  const areClones = remotes.size > isFolder.size / 2;
  const { names, remarks } = repositoryNames(areClones ? remotes : new Map());
  const claim = (segment: string): Claim | undefined => {
    if (!isFolder.has(segment) && !isZip(segment)) return undefined;
    const id = names.get(segment) ?? segment.replace(/\.zip$/iu, '');
    return { owner: { id, kind: 'student' } };
  };
  return { title: areClones ? 'a folder of clones' : 'a folder of submissions', claim, remarks };
}

/** A single student may have handed in what looks like a class. */
function remarksOnWrappers(files: readonly Listed[], level: number): string[] {
  const around = files.find((file) => !isClutter(file))?.path.slice(0, level) ?? [];
  return around.length === 0
    ? []
    : [`${around.join('/')} is around everything: it is not taken for a student.`];
}

/**
 * A file that belongs to no student, with the reason. What is hidden and yet has a student's name is a problem: it may be
 * all that the student handed in.
 */
function unclaimed(file: Listed, isNamed: boolean): Assigned['rest'][number] {
  if (file.kind === 'problem') return file;
  if (isNamed) return problem(file.path, 'hidden, because its name begins with a dot: rename it');
  return file.kind === 'ignored' ? file : problem(file.path, "in no student's folder");
}

/**
 * Assigns the files of a download to students by their names.
 * @param files sorted by path
 * @throws UserError if they are a single submission
 */
export function assign(source: string, files: readonly Listed[], options: AssignOptions): Assigned {
  const level = wrappersOf(files, options);
  const names = namesAt(files, level);
  const layout = recognise(names, options.groups);
  if (
    (layout === undefined && isSingle(files, level, options.exercises)) ||
    files.some(({ kind, path }) => kind === 'clone' && path.length <= level)
  )
    throw new UserError(
      `${source} is a single submission. Put it into a folder named after its student, and import the folder around it.`,
    );
  const { title, claim, remarks } =
    layout === undefined ? foldersAt(files, level) : { ...layout, remarks: [] };

  // What macOS keeps about a file is beside it.
  const isOfMacOs = (name: string): boolean => name.startsWith('._') && names.includes(name.slice(2));
  const submissions = new Map<string, { owner: Owner; origins: Set<string>; files: HandedIn[] }>();
  const rest: Assigned['rest'][number][] = [];
  for (const file of files) {
    const { kind, path } = file;
    if (kind === 'clone') continue;
    const segment = path[level];
    const claimed = segment === undefined ? undefined : claim(segment);
    const isHidden = isClutter(file) && path.length === level + 1;
    if (claimed === undefined || isHidden) {
      rest.push(
        unclaimed(file, isHidden && !isOfMacOs(segment!) && (claimed !== undefined || isWork(segment!))),
      );
      continue;
    }
    const { owner, file: name, refused, isUnclear } = claimed;
    if (isUnclear) {
      rest.push(problem(path, `of ${owner.id}, or of a student with these numbers in the name: rename it`));
      continue;
    }
    // A system gives each of its users one number. Any other name is one of its own, even if it stands for the same id.
    const origin = layout === undefined ? segment! : owner.id.normalize('NFC');
    const known = getOrCreate(submissions, origin, () => ({ owner, origins: new Set<string>(), files: [] }));
    known.owner = { ...known.owner, ...owner };
    known.origins.add(path.slice(0, level + 1).join('/'));
    const inside = [...(name === undefined ? [] : [name]), ...path.slice(level + 1)];
    known.files.push({ file: refused === undefined ? file : ignored(path, refused), inside });
  }
  return {
    system: layout?.system,
    title,
    submissions: [...submissions.values()].map(({ origins, ...one }) => ({ ...one, origins: [...origins] })),
    rest,
    remarks: [...remarks, ...remarksOnWrappers(files, level)],
  };
}
