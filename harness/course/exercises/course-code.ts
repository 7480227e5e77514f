import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../core/model/decode-source.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { CourseCode } from '../model/course-code.ts';
import { readFolder, referenceFile, variantFiles } from './read-exercise.ts';

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

async function courseCodeOf(root: string, exercise: string): Promise<CourseCode[]> {
  // Modules that the reference imports are left out, because a student would not submit them.
  const answers = [...(await referenceFile(root, exercise)), ...(await variantFiles(root, exercise))];
  const read = async ([answer, file]: [string, string]): Promise<CourseCode> => ({
    exercise,
    answer,
    files: { [path.basename(file)]: await readFile(file, 'utf8') },
  });
  const starter = await starterOf(root, exercise);
  return [
    ...(starter === undefined ? [] : [{ exercise, files: starter }]),
    ...(await Promise.all(answers.map(read))),
  ];
}

/**
 * The starters and answers of exercises, as they are compared with solutions.
 * @returns `undefined` in the students' edition, which has no answers
 */
export async function courseCode(
  root: string,
  exercises: readonly string[],
): Promise<CourseCode[] | undefined> {
  return (await Promise.all(exercises.map((id) => courseCodeOf(root, id)))).flat();
}
