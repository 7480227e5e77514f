import { group, min, sum } from 'd3-array';
import { codeOf, decodeSource } from '../../../core/model/decode-source.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { isZip, type Segments, withUsualEnding } from '../../lms/index.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import { MAX_BYTES, MAX_FILES } from '../../shared/model/solution-limits.ts';
import type { HandedIn } from './assign.ts';
import type { Found } from './listed.ts';
import { exerciseOfArchive, importedNames, isImported, readName, type SourceName } from './source-names.ts';

export interface Source extends SourceName {
  /** The student's own name for it. */
  readonly own: string;
  readonly bytes: Uint8Array;
  /** Has the code of a file that students are given. */
  readonly isGiven: boolean;
  readonly file: string;
  /** Archive or folder that it is in. */
  readonly folder: string;
  /** Path from what the student packed, without folders around everything. */
  readonly within: Segments;
  /** Found by its folder or name. */
  readonly exercise?: string;
}

export interface ImportedCourse {
  readonly exercises: readonly string[];
  /** Code that students are given, see `givenCode`: beside other code it is not a solution. */
  readonly given: ReadonlySet<string>;
  /** The only exercise to import; owns files outside the folders of exercises. */
  readonly only?: string | undefined;
}

/** Starters are smaller. */
const MAX_GIVEN_BYTES = 64 * 1024;

export interface SolutionCandidate {
  readonly exercise: string;
  readonly entry: Source;
  /** TypeScript files beside it: all in an exercise's folder, otherwise the imported ones; none for a starter. */
  readonly companions: readonly Source[];
  /** Equal if files have the same names and contents, unless they are too large to compare. */
  readonly content: string;
  /** More than grading would read. */
  readonly isTooMuch: boolean;
}

function splitAtArchive(inside: Segments): { readonly archive: string; readonly path: Segments } {
  const index = inside.slice(0, -1).findLastIndex(isZip);
  return { archive: inside.slice(0, index + 1).join('/'), path: inside.slice(index + 1) };
}

/** Folders around everything that was packed. */
function wrappersAround(paths: readonly Segments[], exercises: readonly string[]): number {
  const depth = min(paths, ({ length }) => length)! - 1;
  const isShared = (level: number): boolean => {
    const name = paths[0]![level]!;
    return name !== 'exercises' && !exercises.includes(name) && paths.every((path) => path[level] === name);
  };
  let level = 0;
  while (level < depth && isShared(level)) level += 1;
  return level;
}

function sourceOf(
  { path, bytes }: Extract<Found, { readonly kind: 'read' }>,
  own: string,
  within: Segments,
  archive: string,
  { exercises, given }: ImportedCourse,
): Source {
  const read = readName(own, exercises);
  const exercise =
    within.findLast((segment) => exercises.includes(segment)) ??
    read.exercise ??
    exerciseOfArchive(archive.split('/').at(-1)!, exercises);
  // The name of one exercise in the folder of another says nothing.
  const isForeign = read.exercise !== undefined && read.exercise !== exercise;
  return {
    ...(isForeign ? { name: own } : read),
    own,
    bytes,
    isGiven: bytes.length <= MAX_GIVEN_BYTES && given.has(codeOf(decodeSource(bytes) ?? '?')),
    file: path.join('/'),
    folder: path.slice(0, -1).join('/'),
    within,
    exercise,
  };
}

export function sourcesOf(files: readonly HandedIn<Found>[], course: ImportedCourse): Source[] {
  const split = files
    // Tools leave folders such as __MACOSX beside those that were packed.
    .filter(({ file }) => file.kind !== 'ignored')
    .map(({ file, inside }) => ({ file, ...splitAtArchive(inside) }));
  const packed = group(split, ({ archive }) => archive);
  return [...packed].flatMap(([archive, together]) => {
    const level = wrappersAround(
      together.map(({ path }) => path),
      course.exercises,
    );
    return together.flatMap(({ file, path }) =>
      file.kind === 'read' ? [sourceOf(file, path.at(-1)!, path.slice(level, -1), archive, course)] : [],
    );
  });
}

/** Where students are asked to put it. */
export const isInPlace = ({ entry: { within, exercise } }: SolutionCandidate): boolean =>
  ['', exercise, `exercises/${exercise}`].includes(within.join('/'));

function contentOf(files: readonly Source[]): string {
  const contents = files.map(({ name, bytes }) => `${name}\0${sha256Of(bytes)}`);
  return sha256Of(contents.toSorted().join('\0'));
}

/** The files that a solution imports, and those that they import. */
function importedBy(entry: Source, beside: readonly Source[]): Source[] {
  const reached = new Set([entry]);
  for (const { bytes } of reached) {
    const imported = importedNames([decodeSource(bytes) ?? '']);
    for (const file of beside) if (isImported(file.name, imported)) reached.add(file);
  }
  return [...reached].slice(1);
}

function candidatesInFolder(files: readonly Source[], only: string | undefined): SolutionCandidate[] {
  const entries = files.filter(({ name }) => name === SOLUTION_FILE);
  const isBeside = ({ name }: Source): boolean => name !== SOLUTION_FILE && withUsualEnding(name) === name;
  const beside = entries.length === 0 ? [] : files.filter(isBeside);
  const isTooMuch = files.length > MAX_FILES || sum(files, ({ bytes }) => bytes.length) > MAX_BYTES;
  return entries.flatMap((entry) => {
    const { exercise = only, isGiven } = entry;
    if (exercise === undefined) return [];
    const own = beside.filter((file) => file.exercise === exercise);
    // A student can pack millions of names, so large sets are neither searched nor compared.
    const companions = isGiven ? [] : isTooMuch || own.length > 0 ? beside : importedBy(entry, beside);
    const content = isGiven || isTooMuch ? '' : `${contentOf([entry])} ${contentOf(companions)}`;
    return { exercise, entry, companions, content, isTooMuch: isTooMuch && !isGiven };
  });
}

export const candidatesIn = (sources: readonly Source[], only: string | undefined): SolutionCandidate[] =>
  [...group(sources, ({ folder }) => folder).values()].flatMap((files) => candidatesInFolder(files, only));
