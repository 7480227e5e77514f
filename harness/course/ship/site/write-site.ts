import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Contents } from '../../shared/files/own-files.ts';
import { type UpdatedFolder, updateFolder } from '../../shared/files/update-folder.ts';

const SITE: UpdatedFolder = {
  what: 'an earlier site',
  list: 'site.json',
  // A page and what it loads belong together.
  replaces: () => true,
};

export async function readSite(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const nameOf = (file: string): string => path.relative(folder, file).replaceAll(path.sep, '/');
  return new Map(await Promise.all(files.map(async (file) => [nameOf(file), await readFile(file)] as const)));
}

/**
 * @param out new, empty, or with an earlier site
 * @throws UserError, with nothing written, for another folder; WriteError
 */
export async function writeSite(files: Contents, out: string): Promise<void> {
  await updateFolder(out, files, SITE);
}
