import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import type { CourseCode } from '../model/course-code.ts';
import { readFolder, referenceFile, variantFiles } from './read-exercise.ts';

async function codeOf(root: string, exercise: string): Promise<CourseCode[]> {
  // Modules that the reference imports are left out, because a student would not submit them.
  const answers = [...(await referenceFile(root, exercise)), ...(await variantFiles(root, exercise))];
  const read = async ([answer, file]: [string, string]): Promise<CourseCode> => ({
    exercise,
    answer,
    files: { [path.basename(file)]: await readFile(file, 'utf8') },
  });
  const starter = await readFolder(path.join(root, 'exercises', exercise), '.ts').catch(() => ({}));
  // If a student has edited the exercise in place, there is no starter.
  const { [SOLUTION_FILE]: text = '' }: Readonly<Record<string, string>> = starter;
  return [
    ...(text.includes(STARTER_ERROR) ? [{ exercise, files: starter }] : []),
    ...(await Promise.all(answers.map(read))),
  ];
}

/**
 * The starters and answers of exercises, as they are compared with solutions.
 * @param root the project's folder
 * @returns `undefined` in the students' edition, which has no answers
 */
export async function courseCode(
  root: string,
  exercises: readonly string[],
): Promise<CourseCode[] | undefined> {
  return (await Promise.all(exercises.map((id) => codeOf(root, id)))).flat();
}
