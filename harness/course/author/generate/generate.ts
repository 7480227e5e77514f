import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  exerciseIds,
  loadCourse,
  loadGrading,
  readmesOf,
  specialRowsFile,
} from '../../shared/exercises/index.ts';
import { generateTypes } from './generate-types.ts';
import { specialRowsOf } from './special-rows.ts';

/** What follows from the checks: the tables in the tasks, and the rows in which special values meet, by file. */
async function generateFromChecks(root: string, only?: string): Promise<Map<string, string>> {
  const course = await loadCourse(root, only === undefined ? await exerciseIds(root) : [only]);
  const texts = new Map((await readmesOf(course)).map(({ file, updated }) => [file, updated]));
  for (const { id } of course.exercises) {
    const rows = specialRowsOf(loadGrading(course, id));
    // One row a line.
    const text = JSON.stringify(rows, undefined, 1).replaceAll(/\n(?: {4,}| {3}(?=\]))/g, ' ');
    if (Object.keys(rows).length > 0) texts.set(specialRowsFile(id), `${text}\n`);
  }
  return texts;
}

/**
 * Makes the files of a course that follow from others, and writes those that are out of date.
 * @param onStale is called with each of these, by path from the course's folder
 * @param isDry writes nothing
 * @param only the id of the exercise whose tables are looked at; default: all
 */
export async function generate(
  root: string,
  onStale: (file: string) => void,
  isDry = false,
  only?: string,
): Promise<void> {
  // The types first: checks may need them.
  for (const generateTexts of [generateTypes, generateFromChecks])
    for (const [file, text] of await generateTexts(root, only)) {
      const whole = path.join(root, file);
      if ((await readFile(whole, 'utf8').catch(() => '')) === text) continue;
      if (!isDry) await writeFile(whole, text);
      onStale(file);
    }
}
