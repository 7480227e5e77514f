import path from 'node:path';
import { codeOf } from '../../../core/model/decode-source.ts';
import { SOLUTION_FILE, STARTER_ERROR } from '../../../core/model/solution-file.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { readFolder } from './read-exercise.ts';

/** @returns `undefined` if someone has edited the starter in place */
async function starterOf(root: string, exercise: string): Promise<SourceFiles | undefined> {
  const files: SourceFiles = await readFolder(path.join(root, 'exercises', exercise), '.ts').catch(
    () => ({}),
  );
  return files[SOLUTION_FILE]?.includes(STARTER_ERROR) ? files : undefined;
}

/**
 * Code of the starters and their imports, normalized by `codeOf`, and `''`. A file with only such code is not a student's
 * work.
 */
export async function givenCode(root: string, exercises: readonly string[]): Promise<ReadonlySet<string>> {
  const shared: SourceFiles = await readFolder(path.join(root, 'exercises'), '.ts').catch(() => ({}));
  const starters = await Promise.all(exercises.map((id) => starterOf(root, id)));
  return new Set(['', ...[shared, ...starters].flatMap((files = {}) => Object.values(files).map(codeOf))]);
}
