import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import path from 'node:path';
import { openRegularFile, readRegularFile } from './regular-file.ts';
import { sha256Of } from './sha256.ts';
import { tryOr } from './try-or.ts';
import { readUserFile } from './user-file.ts';
import { writeAtomically } from './write-file.ts';

/**
 * Lists the grader's files in a folder, with hashes, as `sha256sum -c` reads them, and marks a folder of results: the
 * grader writes into no other folder that holds files, and deletes only listed files.
 */
export const MANIFEST = 'results.sha256';

const MARK = '# made of ';
/** First line while a run is writing; possible files follow as comments. */
const UNFINISHED = `${MARK}a run that has not ended`;

/** Other lines were changed by hand and are ignored. */
const OWN_NAME = /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9][a-z0-9._~-]*)?$/;
const LINE = /^(?:[0-9a-f]{64} {2}|# )(?<name>.*)$/;

/** Results of a large class may not fit into memory. */
const CHUNK_BYTES = 1024 * 1024;

export async function hasManifest(folder: string): Promise<boolean> {
  const start = tryOr(undefined, () => readRegularFile(path.join(folder, MANIFEST), MARK.length));
  return start?.kind === 'read' && Buffer.from(start.bytes).toString('latin1').startsWith(MARK);
}

const readText = (folder: string): string => tryOr('', () => readUserFile(path.join(folder, MANIFEST)));

/** Relative paths, with slashes, of files that were written or about to be. */
export async function readManifest(folder: string): Promise<readonly string[]> {
  const [, ...lines] = readText(folder).split('\n');
  const names = lines.map((line) => LINE.exec(line)?.groups!['name'] ?? '');
  return [...new Set(names.filter((name) => OWN_NAME.test(name)))];
}

/**
 * Lists files before they are written, so that the next run knows what a killed run has left.
 * @param names including those of earlier runs
 * @throws WriteError
 */
export const announceFiles = (folder: string, names: Iterable<string>): Promise<void> =>
  writeAtomically(
    path.join(folder, MANIFEST),
    [UNFINISHED, ...[...new Set(names)].map((name) => `# ${name}`), ''].join('\n'),
  );

/** @throws Error if it is not a regular file */
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

const headOf = (names: readonly string[], madeOf: string): string =>
  `${MARK}${sha256Of(JSON.stringify([madeOf, names]))}\n`;

const manifestOf = (folder: string, names: readonly string[], madeOf: string): string =>
  [headOf(names, madeOf), ...names.map((name) => `${hashOf(path.join(folder, name))}  ${name}\n`)].join('');

/**
 * Lists a run's files with hashes.
 * @param madeOf text that determines all contents
 * @throws WriteError
 */
export const writeManifest = async (
  folder: string,
  names: readonly string[],
  madeOf: string,
): Promise<void> => writeAtomically(path.join(folder, MANIFEST), manifestOf(folder, names, madeOf));

/** True if the list is complete, `madeOf` is the same, and no file has changed since. */
export async function isAsWritten(folder: string, madeOf: string): Promise<boolean> {
  const text = readText(folder);
  const names = await readManifest(folder);
  // The first line is compared before files are hashed.
  return (
    text.startsWith(headOf(names, madeOf)) && tryOr(false, () => text === manifestOf(folder, names, madeOf))
  );
}
