import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import path from 'node:path';
import { openRegularFile, readRegularFile } from './regular-file.ts';
import { sha256Of } from './sha256.ts';
import { tryOr } from './try-or.ts';
import { readUserFile } from './user-file.ts';
import { writeAtomically } from './write-file.ts';

/**
 * The list of what the grader has written into a folder, with hashes, as `sha256sum -c` reads it. It is also the mark of
 * a folder of results: the grader writes into no other folder that holds files, and deletes nothing that is not listed.
 */
export const MANIFEST = 'results.sha256';

const MARK = '# made of ';
/** The first line while a run is writing. The names of the files that it may write follow as comments. */
const UNFINISHED = `${MARK}a run that has not ended`;

/** The names that the grader gives to files. A list with any other name was changed, and that line does not count. */
const OWN_NAME = /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9][a-z0-9._~-]*)?$/;
const LINE = /^(?:[0-9a-f]{64} {2}|# )(?<name>.*)$/;

/** The results of a large class may not fit into memory. */
const CHUNK_BYTES = 1024 * 1024;

/** Whether the grader has written results into a folder. Nothing else in it matters. */
export async function hasManifest(folder: string): Promise<boolean> {
  const start = tryOr(undefined, () => readRegularFile(path.join(folder, MANIFEST), MARK.length));
  return start?.kind === 'read' && Buffer.from(start.bytes).toString('latin1').startsWith(MARK);
}

/** Empty if there is no list that can be read. */
const readText = (folder: string): string => tryOr('', () => readUserFile(path.join(folder, MANIFEST)));

/** The files of a folder that the grader has written or was about to write: relative paths, with slashes. */
export async function readManifest(folder: string): Promise<readonly string[]> {
  const [, ...lines] = readText(folder).split('\n');
  const names = lines.map((line) => LINE.exec(line)?.groups!['name'] ?? '');
  return [...new Set(names.filter((name) => OWN_NAME.test(name)))];
}

/**
 * Lists files before they are written, so that a run that is killed leaves nothing that the next one does not know.
 * @param names all files that are there or will be: those of earlier runs too
 * @throws WriteError
 */
export const announceFiles = (folder: string, names: Iterable<string>): Promise<void> =>
  writeAtomically(
    path.join(folder, MANIFEST),
    [UNFINISHED, ...[...new Set(names)].map((name) => `# ${name}`), ''].join('\n'),
  );

/** @throws Error where it is not a regular file */
function hashOf(file: string): string {
  const hash = createHash('sha256');
  const opened = openRegularFile(file);
  if (opened.kind === 'refused') throw new Error(`${file} is ${opened.reason}`);
  const chunk = Buffer.allocUnsafe(Math.min(opened.size + 1, CHUNK_BYTES));
  try {
    for (let length = readSync(opened.fd, chunk); length > 0; length = readSync(opened.fd, chunk))
      hash.update(chunk.subarray(0, length));
  } finally {
    closeSync(opened.fd);
  }
  return hash.digest('hex');
}

/** The first line of a complete list. */
const headOf = (names: readonly string[], madeOf: string): string =>
  `${MARK}${sha256Of(JSON.stringify([madeOf, names]))}\n`;

const manifestOf = (folder: string, names: readonly string[], madeOf: string): string =>
  [headOf(names, madeOf), ...names.map((name) => `${hashOf(path.join(folder, name))}  ${name}\n`)].join('');

/**
 * Lists the files of a run with their hashes, so that later changes to them are noticed.
 * @param names all files of the run
 * @param madeOf all that decides what is in them, as a text
 * @throws WriteError
 */
export const writeManifest = async (
  folder: string,
  names: readonly string[],
  madeOf: string,
): Promise<void> => writeAtomically(path.join(folder, MANIFEST), manifestOf(folder, names, madeOf));

/** Whether the list is complete, made of the same, and none of the files has changed since. */
export async function isAsWritten(folder: string, madeOf: string): Promise<boolean> {
  const text = readText(folder);
  const names = await readManifest(folder);
  // The files are not hashed where this says enough.
  return (
    text.startsWith(headOf(names, madeOf)) && tryOr(false, () => text === manifestOf(folder, names, madeOf))
  );
}
