import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { sort } from 'd3-array';
import { describeNonFile, readRegularFile } from './regular-file.ts';
import { sha256Of } from './sha256.ts';
import { UserError } from './user-error.ts';
import { makeFolder, reportWriteErrors, writeAtomically } from './write-file.ts';

// Whether a command may overwrite or remove a file. There is one rule for results, imported classes, editions and sites:
//
// - What a command has written is listed in the folder, with hashes. A folder that holds files and no such list is refused.
// - A file is the command's own if it is as it was listed, or as it is to be written. What else is in its place was changed
//   or put there by hand, and one of three policies applies: replace it (results, sites, the grader of an edition); refuse
//   the whole (a solution in a class, what people decided about results); keep it and say so (everything else in an edition).
// - What is not listed is never removed, and nothing is written or removed through a link.
// - A file is written whole or not at all. The list is written before the files and after them, so that the next run knows what
//   a killed one leaves; only an import writes it after them, and what is not listed then is kept and named.

/** Contents by path from a folder, with slashes. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** The hashes that a file may have, by the same paths: several while runs replace it. */
export type Listed = ReadonlyMap<string, readonly string[]>;

/** A folder that belongs to a command as a whole. */
export interface OwnFolder {
  /** In words: `a folder of results`. */
  readonly what: string;
  /** The path of its list. */
  readonly list: string;
  readonly isMarked: (folder: string) => boolean | Promise<boolean>;
}

/** Paths of files, sorted. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  /** They are listed, and not wanted any more. */
  readonly removed: readonly string[];
  /** They were changed or put there by hand, and would have to be updated or removed. */
  readonly leftAlone: readonly string[];
}

/** No file that is compared is larger. */
const MAX_BYTES = 2 ** 28;

/** Folders of a command may be in folders of folders: `grades/demo`, `results/shards/1`. */
const MAX_DEPTH = 2;

/** A temporary file that a killed run has left, and the file that it was to become. */
const PART = /^(?<name>.+)\.\d+\.part$/;

const partOf = (name: string): string | undefined => PART.exec(name)?.groups!['name'];

/**
 * The first entry of a folder, by name, that no command has written; `undefined` if there is none. Folders of the same kind,
 * and folders that hold nothing else, may be there; and a repository that has just been cloned is empty.
 */
async function foreignEntry(
  out: string,
  kind: OwnFolder,
  inside = '',
  depth = MAX_DEPTH,
): Promise<string | undefined> {
  const entries = await readdir(path.join(out, inside), { withFileTypes: true });
  for (const entry of sort(entries, ({ name }) => name)) {
    const name = path.posix.join(inside, entry.name);
    // A run that was killed at its very first step.
    const isStart = `/${partOf(name)}`.endsWith(`/${kind.list}`);
    if (isStart || name === '.git') continue;
    if (!entry.isDirectory() || depth === 0) return name;
    if (await kind.isMarked(path.join(out, name))) continue;
    const foreign = await foreignEntry(out, kind, name, depth - 1);
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

/**
 * Makes sure that a folder exists and is a command's own, or may become so.
 * @throws UserError if there are files in it and nothing marks it; WriteError
 */
export async function claimFolder(out: string, kind: OwnFolder): Promise<void> {
  await makeFolder(path.normalize(out));
  if (await kind.isMarked(out)) return;
  const foreign = await reportWriteErrors(out, foreignEntry(out, kind));
  // Another run may have marked it meanwhile.
  if (foreign !== undefined && !(await kind.isMarked(out)))
    throw new UserError(`${out} is not ${kind.what}: it holds ${foreign}. Choose a new or empty folder.`);
}

/** Why files cannot be written: something above one of them, such as a link, which may lead anywhere, is not a folder. */
export async function obstacleAbove(folder: string, names: Iterable<string>): Promise<string | undefined> {
  const parents = new Set([...names].map((name) => path.dirname(name)));
  // The iteration also visits those that are added during it.
  for (const parent of parents) {
    if (parent === '.') continue;
    const place = path.join(folder, parent);
    const stats = await lstat(place).catch(() => undefined);
    if (stats !== undefined && !stats.isDirectory())
      return `${place} cannot be written: there is ${describeNonFile(stats) ?? 'a file'} in its place`;
    parents.add(path.dirname(parent));
  }
  return undefined;
}

/** The hash of a file's bytes; `undefined` if there is nothing, `''` if it is not a regular file that can be read. */
export function hashInPlace(
  file: string,
  hashOf: (bytes: Uint8Array) => string = sha256Of,
): string | undefined {
  try {
    const read = readRegularFile(file, MAX_BYTES);
    return read.kind === 'read' ? hashOf(read.bytes) : '';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : '';
  }
}

/**
 * Compares a folder with what it is to hold.
 * @param replaces whether a file is replaced or removed even if it was changed by hand; default: none is
 * @param hashOf of the hashes in the list
 */
export function compareFiles(
  folder: string,
  wanted: Contents,
  listed: Listed,
  hashOf: (content: string | Uint8Array) => string = sha256Of,
  replaces: (name: string) => boolean = () => false,
): FileChanges {
  const changes = { added: [], updated: [], removed: [], leftAlone: [] } as Record<
    keyof FileChanges,
    string[]
  >;
  for (const name of [...new Set([...wanted.keys(), ...listed.keys()])].toSorted()) {
    const found = hashInPlace(path.join(folder, name), hashOf);
    const next = wanted.has(name) ? hashOf(wanted.get(name)!) : undefined;
    if (found === next) continue;
    const isOwn = found === undefined || listed.get(name)?.includes(found) || replaces(name);
    const what = next === undefined ? 'removed' : found === undefined ? 'added' : 'updated';
    changes[isOwn ? what : 'leftAlone'].push(name);
  }
  return changes;
}

/** The regular files of a folder and their names; none if it is not a folder, or a link. */
async function filesIn(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/**
 * Removes own files, and what killed runs have left of others; then the folders that this empties.
 * @param names of all own files
 * @param isObsolete tells which of them to remove
 * @throws WriteError
 */
export async function removeOwn(
  folder: string,
  names: Iterable<string>,
  isObsolete: (name: string) => boolean,
): Promise<void> {
  const own = new Set(names);
  for (const inside of new Set([...own].map((name) => path.posix.dirname(name)))) {
    const found = (await filesIn(path.join(folder, inside))).map((name) => path.posix.join(inside, name));
    const obsolete = found.filter(
      (name) => own.has(partOf(name) ?? '') || (own.has(name) && isObsolete(name)),
    );
    for (const name of obsolete) {
      const file = path.join(folder, name);
      await reportWriteErrors(file, rm(file, { force: true }));
    }
    // It stays where anything else is in it.
    if (inside !== '.' && obsolete.length > 0) await rmdir(path.join(folder, inside)).catch(() => {});
  }
}

/** Writes and removes what `compareFiles` has found. What it leaves alone stays. @throws WriteError */
export async function writeChanges(
  folder: string,
  wanted: Contents,
  { added, updated, removed }: FileChanges,
): Promise<void> {
  const written = [...added, ...updated];
  for (const name of written) {
    const file = path.join(folder, name);
    await makeFolder(path.dirname(file));
    await writeAtomically(file, wanted.get(name)!);
  }
  await removeOwn(folder, [...written, ...removed], (name) => removed.includes(name));
}
