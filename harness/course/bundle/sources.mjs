import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => SOURCE.test(file) && !GRADED.test(file));
}

/** @param fingerprint of the program */
export function nameProgram(root, fingerprint) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `descent-grader ${version} (${fingerprint})`;
}

/** A hash of all the code that writes results: not only of what is bundled, but of styles and templates too. */
function sourcesFingerprint(root) {
  const hash = createHash('sha256');
  const files = FOLDERS.flatMap((folder) => filesIn(path.join(root, folder)));
  const all = [...files.toSorted(), path.join(root, 'package-lock.json')];
  // Names in the project, with slashes: the same sources are the same anywhere.
  const nameOf = (file) => path.relative(root, file).replaceAll(path.sep, '/');
  for (const file of all) hash.update(`${nameOf(file)}\0${hashOfFile(file)}`);
  return hash.digest('hex').slice(0, 32);
}

export const programName = (root) => nameProgram(root, sourcesFingerprint(root));
