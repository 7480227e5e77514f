import { realpath, stat } from 'node:fs/promises';
import { sort } from 'd3-array';
import type { ZipFile } from 'yauzl';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { UserError } from '../files/user-error.ts';
import { isZip, type Segments } from '../lms/index.ts';
import { Budget, SpentBudget } from './budget.ts';
import { listFolder, openArchive } from './list-folder.ts';
import { listZip } from './list-zip.ts';
import { closedFolder, type Download, type Listed } from './listed.ts';

/**
 * Lists everything in a folder or an archive. A name at its top with more than is listed of one student becomes one
 * problem, and the others stay.
 */
async function listAll(
  list: (isListed: (path: Segments) => boolean) => AsyncIterable<Listed>,
): Promise<Listed[]> {
  const budgets = new Map<string, Budget>();
  const closed = new Map<string, Listed>();
  const isListed = (path: Segments): boolean => {
    const top = path[0]!;
    if (closed.has(top)) return false;
    try {
      getOrCreate(budgets, top, () => new Budget()).spend('names', path.join('/').length);
    } catch (error) {
      if (!(error instanceof SpentBudget)) throw error;
      closed.set(top, closedFolder([top], `${error.message}, so nothing of it is taken`));
    }
    return !closed.has(top);
  };
  const listed: Listed[] = [];
  for await (const file of list(isListed)) listed.push(file);
  return sort([...listed.filter(({ path }) => !closed.has(path[0]!)), ...closed.values()], ({ path }) =>
    path.join('/'),
  );
}

async function* listArchive(zip: ZipFile, isListed: (path: Segments) => boolean): AsyncGenerator<Listed> {
  for await (const file of listZip(zip, [])) if (isListed(file.path)) yield file;
}

/**
 * Lists the files of a download.
 * @param source a ZIP archive or a folder
 * @param use gets the files; what they read is open until it ends
 * @throws UserError if it is neither, or if the archive is broken as a whole
 */
export async function withDownload<T>(source: string, use: (download: Download) => Promise<T>): Promise<T> {
  const stats = await stat(source).catch(() => undefined);
  if (stats === undefined) throw new UserError(`${source}: there is no such file or folder`);
  if (stats.isDirectory()) {
    const files = await listAll((isListed) => listFolder(source, isListed));
    return use({ source, isPacked: false, files });
  }
  if (!stats.isFile() || !isZip(source))
    throw new UserError(`${source} is neither a folder nor a ZIP archive`);
  const opened = await openArchive(await realpath(source));
  if (opened.kind === 'refused') throw new UserError(`${source}: ${opened.reason}`);
  try {
    const listing = listAll((isListed) => listArchive(opened.zip, isListed));
    const files = await listing.catch((error: unknown) => {
      throw new UserError(`${source}: a broken ZIP archive`, { cause: error });
    });
    return await use({ source, isPacked: true, files });
  } finally {
    opened.zip.close();
  }
}
