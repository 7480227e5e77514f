import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  exerciseIds,
  loadCourse,
  loadGrading,
  readmesOf,
  specialRowsFile,
} from '../../shared/exercises/index.ts';
import { generateTypes } from './generate-types.ts';
import { specialRowsOf } from './special-rows.ts';

interface Generation {
  /** @param work what takes a while from now on */
  readonly onBegin?: (work: string) => void;
  /** Writes nothing. */
  readonly isDry?: boolean;
  /** Id of the only exercise to update. */
  readonly only?: string;
}

/** READMEs with tables, and special rows, by file. */
async function generateFromChecks(root: string, { only, onBegin }: Generation): Promise<Map<string, string>> {
  const course = await loadCourse(root, only === undefined ? await exerciseIds(root) : [only]);
  const texts = new Map((await readmesOf(course)).map(({ file, updated }) => [file, updated]));
  for (const { id } of course.exercises) {
    onBegin?.(`Looking for inputs in which special values of ${id} meet`);
    await setImmediate(); // lets a timer show it
    const rows = specialRowsOf(loadGrading(course, id));
    const text = JSON.stringify(rows, undefined, 1).replaceAll(/\n(?: {4,}| {3}(?=\]))/g, ' ');
    if (Object.keys(rows).length > 0) texts.set(specialRowsFile(id), `${text}\n`);
  }
  return texts;
}

/**
 * Generates derived files and writes those that are out of date.
 * @returns their paths, relative to the course
 */
export async function generate(root: string, how: Generation): Promise<string[]> {
  const stale: string[] = [];
  // Types first, because checks may import them.
  for (const generateTexts of [generateTypes, generateFromChecks])
    for (const [file, text] of await generateTexts(root, how)) {
      const whole = path.join(root, file);
      if ((await readFile(whole, 'utf8').catch(() => '')) === text) continue;
      if (!how.isDry) await writeFile(whole, text);
      stale.push(file);
    }
  return stale;
}
