import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { writeAtomically } from './files.ts';

const FILE = 'results.sha256';
/** Files that are hashed at once: most of the time is spent waiting for the file system. */
const HASHED_AT_ONCE = 16;

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The files that a name stands for: a file, those of a folder, or none. Sorted, with slashes. */
async function filesOf(folder: string, name: string): Promise<string[]> {
  const there = await stat(path.join(folder, name)).catch(() => undefined);
  if (there === undefined) return [];
  if (!there.isDirectory()) return [name];
  const inside = await readdir(path.join(folder, name));
  return inside.toSorted().map((file) => `${name}/${file}`);
}

async function manifestOf(folder: string, names: readonly string[], madeOf: string): Promise<string> {
  const files = (await Promise.all(names.map((name) => filesOf(folder, name)))).flat();
  const lines = await pLimit(HASHED_AT_ONCE).map(
    files,
    async (file) => `${await hashOf(path.join(folder, file))}  ${file}\n`,
  );
  return [`# made of sha256-${createHash('sha256').update(madeOf).digest('hex')}\n`, ...lines].join('');
}

/**
 * Writes down what stands in a folder of results, as `sha256sum -c` reads it: whoever changes a result is seen.
 * @param names files of that folder, and folders of files
 * @param madeOf all that decides what stands in them, as a text
 * @throws WriteError
 */
export async function writeManifest(folder: string, names: readonly string[], madeOf: string): Promise<void> {
  await writeAtomically(path.join(folder, FILE), await manifestOf(folder, names, madeOf));
}

/** Whether everything stands there as it was written down, made of the same. */
export async function isAsWritten(
  folder: string,
  names: readonly string[],
  madeOf: string,
): Promise<boolean> {
  const written = await readFile(path.join(folder, FILE), 'utf8').catch(() => undefined);
  // A file that cannot be read is not as it was written.
  return (
    written !== undefined && written === (await manifestOf(folder, names, madeOf).catch(() => undefined))
  );
}
