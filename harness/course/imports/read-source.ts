import { stat } from 'node:fs/promises';
import { openPromise } from 'yauzl';
import { byText } from '../../core/model/by-text.ts';
import { UserError } from '../exercises/user-error.ts';
import { isZip } from '../layouts/index.ts';
import type { Found } from './found.ts';
import { CLASS_LIMITS } from './limits.ts';
import { filesInFolder } from './read-folder.ts';
import { filesInZip, ZIP_OPTIONS } from './read-zip.ts';

const byPath = byText((found: Found) => found.path.join('/'));

async function filesInDownload(source: string): Promise<Found[]> {
  const zip = await openPromise(source, ZIP_OPTIONS).catch(() => undefined);
  const found = zip === undefined ? [] : await filesInZip(zip, [], 1, CLASS_LIMITS);
  // The archive as a whole has the empty path.
  const broken = found.find(({ path, isProblem }) => isProblem && path.length === 0);
  if (zip === undefined || broken !== undefined)
    throw new UserError(`${source}: ${broken?.reason ?? 'not a ZIP archive, or a broken one'}`);
  return found;
}

/**
 * Lists the files of a download, and reads those that may be part of a solution.
 * @param source a ZIP archive or a folder
 * @returns sorted by path
 * @throws UserError if it is neither, or if the archive is refused as a whole
 */
export async function readSource(source: string): Promise<Found[]> {
  const stats = await stat(source).catch(() => undefined);
  if (stats === undefined) throw new UserError(`${source}: there is no such file or folder`);
  if (stats.isDirectory()) return (await filesInFolder({ root: source, at: [] })).toSorted(byPath);
  if (!stats.isFile() || !isZip(source))
    throw new UserError(`${source} is neither a folder nor a ZIP archive`);
  return (await filesInDownload(source)).toSorted(byPath);
}
