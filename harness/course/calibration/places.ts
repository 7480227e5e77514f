import type { Line } from '../../core/explain/index.ts';
import { placeOfCheck, placeOfWord } from '../exercises/index.ts';
import { codeLine, fileLine } from './evidence.ts';
import type { Calibration } from './judge.ts';
import type { Report } from './sightings.ts';

/** The line that names the file, and the line in it where that is known. */
async function whereOf(
  root: string,
  folder: string,
  { check, misconception, word }: Report,
): Promise<Line | undefined> {
  if (misconception !== undefined) return fileLine(`${folder}/misconceptions/${misconception}.ts`);
  if (check !== undefined) {
    const place = await placeOfCheck(root, folder, check);
    return place === undefined ? undefined : codeLine('check', place);
  }
  const place = word === undefined ? undefined : await placeOfWord(root, folder, word);
  return place === undefined ? undefined : fileLine(place);
}

/** Adds to each breach where it is, as far as that is known. @param root the project's folder */
export async function withPlaces(root: string, calibration: Calibration): Promise<Calibration> {
  const folder = `tests/exercises/${calibration.id}`;
  const breaches = calibration.breaches.map(async (breach) => {
    const place = await whereOf(root, folder, breach);
    return place === undefined ? breach : { ...breach, lines: [place, ...(breach.lines ?? [])] };
  });
  return { ...calibration, breaches: await Promise.all(breaches) };
}
