import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../files/user-error.ts';
import { reportWriteErrors, writeAtomically } from '../files/write-file.ts';

/** The file of a release that lists all others with their hashes, as they were released. */
const MANIFEST = 'harness/release.json';

/** Its files are not meant to be edited and belong together, so it is always replaced as a whole. */
const OURS = 'harness/';

/** The content of each file, by path in the release. */
export type ReleasedFiles = ReadonlyMap<string, string | Uint8Array>;

/** The names of files, sorted. */
export interface FolderChanges {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  /** They were released before, and the new release does not have them. */
  readonly removed: readonly string[];
  /** The release has another version, but the file in the folder was changed by hand. */
  readonly leftAlone: readonly string[];
}

type Hashes = Readonly<Record<string, string>>;

const toManifest = (files: Hashes): string => `${JSON.stringify({ files }, undefined, 2)}\n`;

/** Line ends do not count in a text: git and editors may change them. */
function hashOf(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return hash('sha256', isText ? bytes.toString().replaceAll('\r\n', '\n') : bytes, 'hex');
}

const isAbsent = ({ code }: NodeJS.ErrnoException): boolean => code === 'ENOENT' || code === 'ENOTDIR';

/** @returns `undefined` if there is nothing; `not a file` for a folder or anything else that is in the way */
async function hashOfFile(file: string): Promise<string | undefined> {
  try {
    return hashOf(await readFile(file));
  } catch (error) {
    return isAbsent(error as NodeJS.ErrnoException) ? undefined : 'not a file';
  }
}

/** An edited manifest must not reach files outside the folder. */
const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[/\\]/).includes('..');

/** @throws UserError if files would be written through a link, which may lead anywhere */
async function refuseLinks(folder: string, names: Iterable<string>): Promise<void> {
  const parents = new Set([...names].map((name) => path.dirname(name)));
  for (const parent of parents) {
    if (parent === '.') continue;
    const place = path.join(folder, parent);
    const stats = await lstat(place).catch(() => undefined);
    if (stats?.isSymbolicLink()) throw new UserError(`${place} is a link, not a folder`);
    parents.add(path.dirname(parent));
  }
}

/**
 * The hashes of the release that a folder holds; none if the folder is empty or does not exist.
 * @throws UserError if there is something else in it
 */
async function earlierRelease(folder: string): Promise<Hashes> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UserError(
      error.code === 'ENOTDIR' ? `${folder} is not a folder` : `${folder} cannot be read (${error.code})`,
    );
  });
  // An empty repository that has just been cloned is empty.
  if (names.every((name) => name === '.git')) return {};
  try {
    const { files } = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')) as { files: Hashes };
    return Object.fromEntries(Object.entries(files).filter(([name]) => isInside(name)));
  } catch {
    throw new UserError(
      `${folder} is not empty and not a release: it has no readable ${MANIFEST}. Choose another folder.`,
    );
  }
}

async function write(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await reportWriteErrors(file, mkdir(path.dirname(file), { recursive: true }));
  await writeAtomically(file, content);
}

/**
 * Writes a release into a folder: a new one, or over an earlier release. What was changed by hand since then is left
 * alone, and so is every file that was never released.
 * @throws UserError, with nothing written, if the folder holds something else than a release; WriteError
 */
export async function updateFolder(folder: string, files: ReleasedFiles): Promise<FolderChanges> {
  const earlier = await earlierRelease(folder);
  // First, so that after a killed run the folder is still recognised as a release.
  if (Object.keys(earlier).length === 0) await write(folder, MANIFEST, toManifest({}));
  const changes: Record<keyof FolderChanges, string[]> = {
    added: [],
    updated: [],
    removed: [],
    leftAlone: [],
  };
  const names = [...files.keys()].toSorted();
  await refuseLinks(folder, [...names, ...Object.keys(earlier), MANIFEST]);
  const hashes = Object.fromEntries(names.map((name) => [name, hashOf(files.get(name)!)]));
  for (const name of names) {
    const found = await hashOfFile(path.join(folder, name));
    if (found === hashes[name]) continue;
    const isOurs = found === undefined || found === earlier[name] || name.startsWith(OURS);
    if (isOurs) await write(folder, name, files.get(name)!);
    changes[found === undefined ? 'added' : isOurs ? 'updated' : 'leftAlone'].push(name);
  }
  for (const name of Object.keys(earlier).toSorted()) {
    const file = path.join(folder, name);
    const found = await hashOfFile(file);
    if (files.has(name) || found === undefined) continue;
    const isOurs = found === earlier[name] || name.startsWith(OURS);
    if (isOurs) await reportWriteErrors(file, rm(file, { force: true }));
    changes[isOurs ? 'removed' : 'leftAlone'].push(name);
  }
  // Last: if the run is killed before, the next one knows what was released earlier.
  const manifest = toManifest(hashes);
  if ((await hashOfFile(path.join(folder, MANIFEST))) !== hashOf(manifest))
    await write(folder, MANIFEST, manifest);
  return changes;
}
