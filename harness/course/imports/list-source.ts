import { realpath, stat } from 'node:fs/promises';
import { rollup } from 'd3-array';
import type { ZipFile } from 'yauzl';
import { UserError } from '../files/user-error.ts';
import { isZip } from '../layouts/index.ts';
import { byText } from '../model/by-text.ts';
import { Budget, CLASS_LIMITS, SpentBudget } from './budget.ts';
import { listFolder, openArchive } from './list-folder.ts';
import { listZip } from './list-zip.ts';
import type { Listed } from './listed.ts';

/** Names the part of a download that has the most files. */
function largestPart(listed: readonly Listed[]): string {
  const counts = rollup(
    listed,
    (own) => own.length,
    ({ path }) => path.slice(0, 2).join('/'),
  );
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Collects what is listed. @throws SpentBudget that names the part with the most files */
async function collect(files: AsyncIterable<Listed>): Promise<Listed[]> {
  const listed: Listed[] = [];
  try {
    for await (const file of files) listed.push(file);
  } catch (error) {
    if (!(error instanceof SpentBudget)) throw error;
    throw new SpentBudget(`${error.message}, most of them in ${largestPart(listed)}`, { cause: error });
  }
  return listed;
}

/** @throws UserError if the folder itself could not be listed */
function readable(source: string, listed: Listed[]): Listed[] {
  const [first] = listed;
  if (first?.kind === 'problem' && first.path.length === 0) throw new UserError(`${source} ${first.reason}`);
  return listed;
}

async function listDownload(source: string, budget: Budget, opened: ZipFile[]): Promise<Listed[]> {
  const stats = await stat(source).catch(() => undefined);
  if (stats === undefined) throw new UserError(`${source}: there is no such file or folder`);
  if (stats.isDirectory()) return readable(source, await collect(listFolder(source, budget)));
  if (!stats.isFile() || !isZip(source))
    throw new UserError(`${source} is neither a folder nor a ZIP archive`);
  const file = await openArchive(await realpath(source), budget);
  if (file.kind === 'refused') throw new UserError(`${source}: ${file.reason}`);
  opened.push(file.zip);
  try {
    return await collect(listZip(file.zip, [], budget));
  } catch (error) {
    if (error instanceof SpentBudget)
      throw new SpentBudget(`${error.message}. Unpack it, and import the folder.`, { cause: error });
    throw new UserError(`${source}: a broken ZIP archive`, { cause: error });
  }
}

/** Where there is nothing but one archive, what it holds: a download that was packed once more, or one student's. */
async function unwrap(listed: Listed[], budget: Budget, opened: ZipFile[]): Promise<Listed[]> {
  const [only, ...others] = listed.filter(({ kind }) => kind !== 'ignored');
  if (only?.kind !== 'archive' || others.length > 0) return listed;
  try {
    const inner = await only.open(budget);
    if (inner.kind === 'refused') return listed;
    opened.push(inner.zip);
    return await unwrap(await collect(listZip(inner.zip, only.path, budget)), budget, opened);
  } catch {
    // Reading it again as one student's archive gives that student a verdict.
    return listed;
  }
}

/**
 * Lists the files of a download.
 * @param source a ZIP archive or a folder
 * @param use gets the files, sorted by path; what they read is open until it ends
 * @throws UserError if it is neither, or if the archive is refused as a whole
 */
export async function withDownload<T>(
  source: string,
  use: (files: readonly Listed[]) => Promise<T>,
): Promise<T> {
  const budget = new Budget(CLASS_LIMITS);
  const opened: ZipFile[] = [];
  try {
    const listed = await unwrap(await listDownload(source, budget, opened), budget, opened);
    return await use(listed.toSorted(byText(({ path }) => path.join('/'))));
  } catch (error) {
    if (error instanceof SpentBudget) throw new UserError(`${source}: ${error.message}`, { cause: error });
    throw error;
  } finally {
    for (const zip of opened) zip.close();
  }
}
