import path from 'node:path';
import { placeOfCheck } from '../exercises/place-of-check.ts';
import { codeLine } from './evidence.ts';
import type { Calibration } from './judge.ts';

/** Adds to each breach of a check where the check is written. @param root the project's folder */
export async function withPlaces(root: string, calibration: Calibration): Promise<Calibration> {
  const folder = path.join('tests', 'exercises', calibration.id);
  const breaches = calibration.breaches.map(async (breach) => {
    if (breach.check === undefined) return breach;
    const place = await placeOfCheck(root, folder, breach.check);
    const lines = breach.lines ?? [];
    return place === undefined ? breach : { ...breach, lines: [codeLine('check', place), ...lines] };
  });
  return { ...calibration, breaches: await Promise.all(breaches) };
}
