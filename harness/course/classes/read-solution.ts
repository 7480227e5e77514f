import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFiles } from '../../core/sandbox/index.ts';

/** What lies in a student's folder of one exercise. */
export type Solution =
  | { readonly kind: 'files'; readonly files: SourceFiles; /** `sha256-…` */ readonly source: string }
  | { readonly kind: 'missing' }
  /** There is something, and it cannot be graded: a sentence for the student. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** The machine's fault, not the student's: a sentence for staff. */
  | { readonly kind: 'error'; readonly reason: string };

const ENTRY = 'solution.ts';
/** Files beside the solution that are read at most; a submission needs a handful. */
const MOST_FILES = 32;
/** Of all files. Above the sandbox's own limit for a source, which then says so to the student. */
const MOST_BYTES = 1024 * 1024;

const KINDS: readonly (readonly [(stats: Stats) => boolean, string])[] = [
  [(stats) => stats.isSymbolicLink(), 'a symbolic link'],
  [(stats) => stats.isDirectory(), 'a folder'],
  [(stats) => stats.isFIFO(), 'a named pipe'],
  [(stats) => stats.isSocket(), 'a socket'],
];

/** What stands there in place of a file; `undefined` for a file. Links are not followed: they lead anywhere. */
function notAFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  return KINDS.find(([is]) => is(stats))?.[1] ?? 'a device';
}

const unreadable = (reason: string): Solution => ({ kind: 'unreadable', reason });

/** @returns the text without its byte order mark, or `undefined` where it is not UTF-8 */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readSources(folder: string, names: readonly string[]): Promise<Solution> {
  const hash = createHash('sha256');
  const files: Record<string, string> = {};
  let left = MOST_BYTES;
  for (const name of names) {
    if (name.includes('\uFFFD')) return unreadable(`${name}: its name is not UTF-8`);
    const file = path.join(folder, name);
    const stats = await lstat(file);
    const kind = notAFile(stats);
    if (kind !== undefined) return unreadable(`${name} is ${kind}, not a file: hand in the file itself`);
    if (stats.size > MOST_BYTES) return unreadable(`${name} is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    const bytes = await readFile(file);
    // All of them are in the journal and on the student's page.
    left -= bytes.length;
    if (left < 0) return unreadable(`the files together are larger than ${MOST_BYTES / 1024 / 1024} MiB`);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    const text = decode(bytes);
    if (text === undefined)
      return unreadable(`${name}: the file is not text in UTF-8: save it with that encoding`);
    files[name] = text;
  }
  return { kind: 'files', files, source: `sha256-${hash.digest('hex')}` };
}

/** Ours, and closed to us: archives bring their modes along, and who unpacks them owns what they hold. */
async function isClosedByItsMode(place: string): Promise<boolean> {
  const stats = await lstat(place).catch(() => undefined);
  const needed = stats?.isDirectory() ? constants.S_IRUSR | constants.S_IXUSR : constants.S_IRUSR;
  return stats !== undefined && stats.uid === process.geteuid?.() && (stats.mode & needed) !== needed;
}

/**
 * Reads the TypeScript files of one folder, and none below or outside it.
 * @param folder such as `exercises/04-momentum`
 */
export async function readSolution(folder: string): Promise<Solution> {
  try {
    const stats = await lstat(folder);
    if (!stats.isDirectory())
      return unreadable(`${path.basename(folder)} is ${notAFile(stats) ?? 'a file'}, not a folder`);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
    if (!names.includes(ENTRY)) return { kind: 'missing' };
    if (names.length > MOST_FILES)
      return unreadable(`there are ${names.length} files beside each other; at most ${MOST_FILES} are read`);
    return await readSources(folder, names);
  } catch (error) {
    const { code, path: place = folder } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { kind: 'missing' };
    for (const closed of [place, folder, path.dirname(folder)])
      if (code === 'EACCES' && (await isClosedByItsMode(closed)))
        return unreadable(`${path.basename(closed)} was handed in without the permission to read it`);
    return { kind: 'error', reason: `${path.basename(folder)} cannot be read (${code ?? String(error)})` };
  }
}
