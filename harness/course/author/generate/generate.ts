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

/** READMEs with tables, and special rows, by file. */
async function generateFromChecks(root: string, only?: string): Promise<Map<string, string>> {
  const course = await loadCourse(root, only === undefined ? await exerciseIds(root) : [only]);
  const texts = new Map((await readmesOf(course)).map(({ file, updated }) => [file, updated]));
  for (const { id } of course.exercises) {
    const rows = specialRowsOf(loadGrading(course, id));
    const text = JSON.stringify(rows, undefined, 1).replaceAll(/\n(?: {4,}| {3}(?=\]))/g, ' ');
    if (Object.keys(rows).length > 0) texts.set(specialRowsFile(id), `${text}\n`);
  }
  return texts;
}

/**
 * Generates derived files and writes those that are out of date.
 * @param onStale called with paths relative to the course
 * @param isDry writes nothing
 * @param only id of the only exercise to update
 */
export async function generate(
  root: string,
  onStale: (file: string) => void,
  isDry = false,
  only?: string,
): Promise<void> {
  // Types first, because checks may import them.
  for (const generateTexts of [generateTypes, generateFromChecks])
    for (const [file, text] of await generateTexts(root, only)) {
      const whole = path.join(root, file);
      if ((await readFile(whole, 'utf8').catch(() => '')) === text) continue;
      if (!isDry) await writeFile(whole, text);
      onStale(file);
    }
}
