import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { COPY, withUsualEnding } from '../../lms/index.ts';

export interface SourceName {
  /** In a solution. */
  readonly name: string;
  /** Exercise whose id is the student's own name for it. */
  readonly exercise?: string;
}

/**
 * @param exercises ids of all exercises
 * @example readName('solution-1.ts', []) // { name: 'solution.ts' }
 * @example readName('04-momentum.ts', ['04-momentum']) // { name: 'solution.ts', exercise: '04-momentum' }
 */
export function readName(name: string, exercises: readonly string[]): SourceName {
  const plain = withUsualEnding(name).replace(COPY, '').toLowerCase();
  if (plain === SOLUTION_FILE) return { name: SOLUTION_FILE };
  const exercise = exercises.find((id) => plain === `${id}.ts`);
  return exercise === undefined ? { name } : { name: SOLUTION_FILE, exercise };
}

export const exerciseOfArchive = (name: string, exercises: readonly string[]): string | undefined =>
  readName(name.replace(/\.zip$/iu, '.ts'), exercises).exercise;

/** Removes extensions, also of `solution.ts.txt`, and from an exercise its number. */
export const stemOf = (name: string): string => name.replace(/(?:\.ts)?\.[^.]*$/iu, '').toLowerCase();
export const subjectOf = (exercise: string): string => exercise.replace(/^\d+-/u, '');

/** Files that texts import from their own folder, without `.ts` and `.js`. */
export const importedNames = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/["']\.\/([^"'\n]*?)(?:\.[jt]s)?["']/gu)].map(([, name]) => name!),
    ),
  );

/** The name, or the one without a system's number, is imported. */
export const isImported = (name: string, imported: ReadonlySet<string>): boolean =>
  [name, name.replace(COPY, '')].some((one) => imported.has(one.replace(/\.ts$/iu, '')));

/** Removes a system's number from `helper-1.ts` if another file imports `./helper`. */
export function originalName(name: string, imported: ReadonlySet<string>): string {
  const original = name.replace(COPY, '');
  return imported.has(name.replace(/\.ts$/iu, '')) || !isImported(name, imported) ? name : original;
}
