import { lstat, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { announceFiles, hasManifest, MANIFEST, readManifest } from '../files/manifest.ts';
import { UserError } from '../files/user-error.ts';
import { reportWriteErrors } from '../files/write-file.ts';
import { byText } from '../model/by-text.ts';
import { Journal } from './journal.ts';

export const JOURNAL = 'journal.ndjson';

/** Results may be in folders of folders: `grades/demo`, `results/shards/1`. */
const MAX_DEPTH = 2;

/** A temporary file that a killed run has left, and the file that it was to become. */
const PART = /^(?<name>.+)\.\d+\.part$/;

const partOf = (name: string): string | undefined => PART.exec(name)?.groups!['name'];

/**
 * The first entry of a folder, by name, that the grader has not written; `undefined` if there is none. Folders of
 * results, and folders that hold nothing else, may be there.
 */
async function foreignEntry(folder: string, depth = MAX_DEPTH): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted(byText(({ name }) => name))) {
    const inside = path.join(folder, entry.name);
    // A run that was killed at its very first step.
    if (partOf(entry.name) === MANIFEST) continue;
    if (!entry.isDirectory() || depth === 0) return entry.name;
    if (await hasManifest(inside)) continue;
    const foreign = await foreignEntry(inside, depth - 1);
    if (foreign !== undefined) return path.join(entry.name, foreign);
  }
  return undefined;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // This is what Node says of a read-only file system; without `recursive` it says the truth.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(folder);
  }
}

/**
 * Makes a folder the grader's own, and creates it if there is none.
 * @throws UserError if there are files in it and the grader has not written results there before; WriteError
 */
export async function claimFolder(out: string): Promise<void> {
  await reportWriteErrors(out, makeFolder(path.normalize(out)));
  if (await hasManifest(out)) return;
  const foreign = await reportWriteErrors(out, foreignEntry(out));
  if (foreign !== undefined)
    throw new UserError(
      `${out} is not a folder of results: it holds ${foreign}. Choose a new or empty folder with --out.`,
    );
  await announceFiles(out, []);
}

/** The regular files of a folder and their names; none if it is not a folder, or a link. */
async function filesIn(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/**
 * Removes files that the grader has written into a folder, and nothing else; then the folders that this empties.
 * @param isObsolete tells which of them, by their relative paths
 * @throws WriteError
 */
export async function removeOwn(out: string, isObsolete: (name: string) => boolean): Promise<void> {
  const own = new Set(await readManifest(out));
  const isOwn = (name: string): boolean => own.has(name) || name === MANIFEST;
  for (const folder of new Set(['.', ...[...own].map((name) => path.dirname(name))])) {
    const names = (await filesIn(path.join(out, folder))).map((name) => path.join(folder, name));
    const obsolete = names.filter((name) => {
      const part = partOf(name);
      return part === undefined ? own.has(name) && isObsolete(name) : isOwn(part);
    });
    for (const name of obsolete) {
      const file = path.join(out, name);
      await reportWriteErrors(file, rm(file, { force: true }));
    }
    // It stays where anything else is in it.
    if (folder !== '.' && obsolete.length > 0) await rmdir(path.join(out, folder)).catch(() => {});
  }
}

/**
 * Makes a folder the grader's own, and opens the journal in it.
 * @param fresh forget what the journal holds
 * @throws UserError, WriteError
 */
export async function openJournal(out: string, fresh = false): Promise<Journal> {
  await claimFolder(out);
  const file = path.join(out, JOURNAL);
  const journal = await Journal.open(file);
  if (!fresh) return journal;
  await journal.close();
  await reportWriteErrors(file, rm(file, { force: true }));
  return Journal.open(file);
}
