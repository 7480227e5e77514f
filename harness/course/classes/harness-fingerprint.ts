import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders of the harness that decide a grade; what shows or stores grades does not. */
const DECIDING = [
  'core/checks',
  'core/diagnosis',
  'core/grading',
  'core/sandbox',
  'course/exercises',
  'course/workers',
];

/** The libraries that decide a grade: they generate inputs, read and run a student's code. */
const LIBRARIES = [
  '@jitl/quickjs-wasmfile-release-sync',
  'fast-check',
  'pure-rand',
  'quickjs-emscripten-core',
  'ts-blank-space',
  'typescript',
];

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

async function filesOf(root: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'harness', folder), { recursive: true });
  return names
    .filter((name) => /\.m?ts$|\.mjs$/.test(name))
    .map((name) => path.posix.join('harness', folder, name.replaceAll(path.sep, '/')))
    .toSorted();
}

/**
 * A hash of what decides a grade in the harness itself and in the libraries that it is pinned to: a result of another
 * one is not reused.
 * @param root the project's folder
 * @returns `sha256-…`
 */
export async function harnessFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of DECIDING)
    for (const file of await filesOf(root, folder))
      hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  const { packages } = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
  for (const library of LIBRARIES)
    hash.update(`${library} ${packages[`node_modules/${library}`]?.integrity}\0`);
  return `sha256-${hash.digest('hex')}`;
}
