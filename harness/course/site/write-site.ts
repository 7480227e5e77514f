import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../files/user-error.ts';

/** The content of each file of a site, by path from its folder. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** A part of the page that tells it from pages of others. */
const GENERATOR = '<meta name="generator" content="descent-grader"';

/** @throws UserError if the folder holds anything but an earlier site, which is removed */
async function makeRoom(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UserError(`${out} is not a folder that can be read (${error.code})`);
  });
  if (names.length === 0) return;
  const page = path.join(out, 'index.html');
  const text = await readFile(page, 'utf8').catch(() => '');
  if (!text.includes(GENERATOR))
    throw new UserError(`${out} is neither empty nor an earlier site. Choose a new or empty folder.`);
  await rm(path.join(out, 'assets'), { recursive: true, force: true });
  await rm(page);
}

/** Reads a site that was written. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const nameOf = (file: string): string => path.relative(folder, file).replaceAll(path.sep, '/');
  return new Map(await Promise.all(files.map(async (file) => [nameOf(file), await readFile(file)] as const)));
}

/**
 * Writes a site.
 * @param out a folder that is new or empty, or holds an earlier site
 * @throws UserError, with nothing written, if it holds something else
 */
export async function writeSite(files: SiteFiles, out: string): Promise<void> {
  await makeRoom(out);
  for (const [name, content] of files) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
