import path from 'node:path';
import { codeOf } from '../../../core/model/decode-source.ts';
import { SOLUTION_FILE, STARTER_ERROR } from '../../../core/model/solution-file.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { readFolder } from './read-exercise.ts';

/** The starter's files by name; `undefined` if it has been edited in place. */
async function starterOf(root: string, exercise: string): Promise<SourceFiles | undefined> {
  const files: SourceFiles = await readFolder(path.join(root, 'exercises', exercise), '.ts').catch(
    () => ({}),
  );
  return files[SOLUTION_FILE]?.includes(STARTER_ERROR) ? files : undefined;
}

/**
 * The code that students are given, the starters and what they import, without comments and layout; `''` for a file without
 * code. A file with no other code is not a student's work.
 */
export async function givenCode(root: string, exercises: readonly string[]): Promise<ReadonlySet<string>> {
  const shared: SourceFiles = await readFolder(path.join(root, 'exercises'), '.ts').catch(() => ({}));
  const starters = await Promise.all(exercises.map((id) => starterOf(root, id)));
  return new Set(['', ...[shared, ...starters].flatMap((files = {}) => Object.values(files).map(codeOf))]);
}
