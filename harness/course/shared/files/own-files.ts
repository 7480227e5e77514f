import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { sort } from 'd3-array';
import { describeNonFile, readRegularFile } from './regular-file.ts';
import { sha256Of } from './sha256.ts';
import { UserError } from './user-error.ts';
import { makeFolder, reportWriteErrors, writeAtomically } from './write-file.ts';

// One rule for results, imported classes, editions and sites decides which files a command may overwrite or remove:
//
// - A command lists its files, with hashes, in their folder. It refuses a folder that holds files and no list.
// - A file is the command's own if its hash is the listed one or that of its next content. Any other file in its place
//   was put there by hand. One of three policies applies: replace it (results, sites, the grader of an edition); refuse
//   everything (a solution in a class, decisions about results); keep and report it (everything else in an edition).
// - Files that are not listed are never removed. Nothing is written or removed through a link.
// - Files are written atomically. The list is written before and after them, so that the next run knows what a killed run
//   has left. An import lists its files only afterwards; those of a killed import are kept and named.

/** By relative path, with slashes. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** Hashes by path; several of a file that runs are replacing. */
export type Listed = ReadonlyMap<string, readonly string[]>;

export interface OwnFolder {
  /** `a folder of results` */
  readonly what: string;
  readonly list: string;
  readonly isMarked: (folder: string) => boolean | Promise<boolean>;
}

/** Sorted paths. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Changed or put there by hand. */
  readonly leftAlone: readonly string[];
}

const MAX_BYTES = 2 ** 28;

/** Accepts marked folders down to `grades/demo` and `results/shards/1`. */
const MAX_DEPTH = 2;

/** Temporary files of killed runs. */
const PART = /^(?<name>.+)\.\d+\.part$/;

const partOf = (name: string): string | undefined => PART.exec(name)?.groups!['name'];

/**
 * First entry, by name, that no command has written. Accepts marked folders, folders of only those, and `.git`: a new clone
 * may be empty.
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
    // Left by a run that was killed at its first step.
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
 * Creates a folder if absent, and makes sure that the command may write into it.
 * @throws UserError if it holds files and no mark; WriteError
 */
export async function claimFolder(out: string, kind: OwnFolder): Promise<void> {
  await makeFolder(path.normalize(out));
  if (await kind.isMarked(out)) return;
  const foreign = await reportWriteErrors(out, foreignEntry(out, kind));
  if (foreign !== undefined && !(await kind.isMarked(out)))
    throw new UserError(`${out} is not ${kind.what}: it holds ${foreign}. Choose a new or empty folder.`);
}

/** Explains which folder above a file is something else, such as a link, which may lead anywhere. */
export async function obstacleAbove(folder: string, names: Iterable<string>): Promise<string | undefined> {
  const parents = new Set([...names].map((name) => path.dirname(name)));
  // A Set's iteration also visits elements added during it.
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

/** Hash of a file; `undefined` if nothing exists, `''` if it is not a readable regular file. */
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
 * @param replaces tells whether to replace or remove a file that was changed by hand
 * @param hashOf hash function of the list
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

/** Regular files; none if the folder is a link or absent. */
async function filesIn(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/**
 * Removes own files, temporary files of killed runs, and folders that this empties.
 * @param names all own files
 * @param isObsolete tells which to remove
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
    // Fails, as intended, unless the folder is empty.
    if (inside !== '.' && obsolete.length > 0) await rmdir(path.join(folder, inside)).catch(() => {});
  }
}

/** Applies the result of `compareFiles`. @throws WriteError */
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
