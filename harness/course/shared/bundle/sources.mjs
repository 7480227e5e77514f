import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE } from './engine.mjs';
import { hashOfFile } from './state.mjs';

const OF_ENGINE = ['harness', 'schemas', 'scripts'];
const OF_COURSE = ['exercises', 'reference', 'schemas', 'tests/exercises', 'tests/scenarios'];
const SOURCE = /\.(?:css|json|m?js|tsx?)$/;
/** Graded, never loaded. */
const GRADED = /[/\\](?:variants|misconceptions)[/\\]|solution\.ts$/;

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => SOURCE.test(file) && !GRADED.test(file));
}

/**
 * The version that the package.json of a folder gives; `undefined` if there is none.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function versionIn(folder) {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/**
 * A program's name with the engine's version.
 * @param {string} fingerprint of the program
 * @param {string} engine the engine's folder
 * @returns {string}
 */
export const nameProgram = (fingerprint, engine = ENGINE) =>
  `descent-grader ${versionIn(engine)} (${fingerprint})`;

/** Adds files to a hash, with names that are the same anywhere. */
function addFiles(hash, folder, files) {
  const nameOf = (file) => path.relative(folder, file).replaceAll(path.sep, '/');
  for (const file of files.toSorted()) hash.update(`${nameOf(file)}\0${hashOfFile(file)}`);
}

const sourcesIn = (root, folders) => folders.flatMap((folder) => filesIn(path.join(root, folder)));

/**
 * Names the program: its version, and a hash of all that writes results, styles and templates too; in the students' edition a
 * hash of the release.
 * @param {string} [root] the course's folder; without one, the hash is that of the engine alone
 * @param {string} engine the engine's folder
 * @returns {string}
 * @example programName(root) // 'descent-grader 0.2.0 (1f0c…)'
 */
export function programName(root, engine = ENGINE) {
  const hash = createHash('sha256');
  addFiles(hash, engine, sourcesIn(engine, OF_ENGINE));
  if (root !== undefined)
    addFiles(hash, root, [...sourcesIn(root, OF_COURSE), path.join(root, 'package-lock.json')]);
  return nameProgram(hash.digest('hex').slice(0, 32), engine);
}
