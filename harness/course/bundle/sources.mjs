import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { hashOfFile } from './hash.mjs';

const FOLDERS = [
  'exercises',
  'harness',
  'reference',
  'schemas',
  'scripts',
  'tests/exercises',
  'tests/scenarios',
];
const SOURCE = /\.(?:css|json|m?js|tsx?)$/;
/** Graded, never loaded. */
const GRADED = /[/\\](?:variants|misconceptions)[/\\]|solution\.ts$/;

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => SOURCE.test(file) && !GRADED.test(file));
}

/** A hash of all the code that writes results: not only of what is bundled, but of styles and templates too. */
export async function sourcesFingerprint(root) {
  const hash = createHash('sha256');
  const files = await Promise.all(FOLDERS.map((folder) => filesIn(path.join(root, folder))));
  const all = [...files.flat().toSorted(), path.join(root, 'package-lock.json')];
  // One after the other: all at once would need more open files than a system may allow.
  for (const file of all) hash.update(`${file}\0${hashOfFile(file)}`);
  return hash.digest('hex').slice(0, 32);
}
