import { realpath, stat } from 'node:fs/promises';
import type { ZipFile } from 'yauzl';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { UserError } from '../files/user-error.ts';
import { isZip } from '../lms/index.ts';
import { byText } from '../model/by-text.ts';
import { Budget } from './budget.ts';
import { listFolder, openArchive } from './list-folder.ts';
import { listZip } from './list-zip.ts';
import { type Download, type Listed, tooMuch } from './listed.ts';

/** Lists a typed archive. A folder at its top with more than is listed of one student becomes one problem. */
async function listArchive(zip: ZipFile): Promise<Listed[]> {
  const budgets = new Map<string, Budget>();
  const closed = new Map<string, Listed>();
  const listed: Listed[] = [];
  for await (const file of listZip(zip, [])) {
    const top = file.path[0]!;
    if (closed.has(top)) continue;
    try {
      getOrCreate(budgets, top, () => new Budget()).spend('names', file.path.join('/').length);
      listed.push(file);
    } catch (error) {
      closed.set(top, tooMuch([top], error));
    }
  }
  return [...listed.filter(({ path }) => !closed.has(path[0]!)), ...closed.values()];
}

async function listTypedFolder(source: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  for await (const file of listFolder(source)) listed.push(file);
  const [first] = listed;
  if (first?.kind === 'problem' && first.path.length === 0) throw new UserError(`${source} ${first.reason}`);
  return listed;
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
  const isPacked = !stats.isDirectory();
  const useListed = (listed: Listed[]): Promise<T> =>
    use({ source, isPacked, files: listed.toSorted(byText(({ path }) => path.join('/'))) });
  if (!isPacked) return useListed(await listTypedFolder(source));
  if (!stats.isFile() || !isZip(source))
    throw new UserError(`${source} is neither a folder nor a ZIP archive`);
  const opened = await openArchive(await realpath(source));
  if (opened.kind === 'refused') throw new UserError(`${source}: ${opened.reason}`);
  try {
    const listed = await listArchive(opened.zip).catch((error: unknown) => {
      throw new UserError(`${source}: a broken ZIP archive`, { cause: error });
    });
    return await useListed(listed);
  } finally {
    opened.zip.close();
  }
}
