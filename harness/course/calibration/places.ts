import type { Line } from '../../core/explain/index.ts';
import { type Course, placeOfCheck, placeOfWord } from '../exercises/index.ts';
import { codeLine } from './evidence.ts';
import type { Calibration } from './judge.ts';
import type { Report } from './sightings.ts';

/** The line that names the file, and the line in it where that is known. */
async function whereOf(
  course: Course,
  id: string,
  { check, misconception, word }: Report,
): Promise<Line | undefined> {
  const folder = `tests/exercises/${id}`;
  if (misconception !== undefined) return codeLine('file', `${folder}/misconceptions/${misconception}.ts`);
  if (check !== undefined) {
    const place = await placeOfCheck(course, id, check);
    return place === undefined ? undefined : codeLine('check', place);
  }
  const place = word === undefined ? undefined : await placeOfWord(course.root, folder, word);
  return place === undefined ? undefined : codeLine('file', place);
}

/** Adds to each breach where it is, as far as that is known. */
export async function withPlaces(course: Course, calibration: Calibration): Promise<Calibration> {
  const breaches = calibration.breaches.map(async (breach) => {
    const place = await whereOf(course, calibration.id, breach);
    return place === undefined ? breach : { ...breach, place };
  });
  return { ...calibration, breaches: await Promise.all(breaches) };
}
