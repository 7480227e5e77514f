import { closeSync, type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { sort } from 'd3-array';
import { fromFdPromise, type ZipFile } from 'yauzl';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { clutterOf, isZip, type Segments } from '../../lms/index.ts';
import { hashInPlace } from '../../shared/files/own-files.ts';
import {
  openRegularFile,
  type ReadBytes,
  readRegularFile,
  refused,
} from '../../shared/files/regular-file.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { MAX_BYTES } from '../../shared/model/solution-limits.ts';
import { UnpackBudget, inMebibytes, SpentBudget } from './budget.ts';
import { listZip, openedAs, ZIP_OPTIONS } from './list-zip.ts';
import { closedFolder, type Download, type ListedFile, listedAs, type OpenedZip } from './listed.ts';

const unreadable = (error: unknown) =>
  refused(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);

async function readSource(file: string, budget: UnpackBudget): Promise<ReadBytes> {
  try {
    const read = readRegularFile(file, MAX_BYTES);
    if (read.kind === 'refused') return refused(`${read.reason}, not a file`);
    budget.spend('code', read.bytes.length);
    return read.bytes.length > MAX_BYTES ? refused(`larger than ${inMebibytes(MAX_BYTES)}`) : read;
  } catch (error) {
    if (error instanceof SpentBudget) throw error;
    return unreadable(error);
  }
}

/**
 * Does not read the archive as a whole.
 * @param budget of the student whose archive it is
 */
async function openArchive(file: string, budget?: UnpackBudget): Promise<OpenedZip> {
  budget?.spend('archives', 0);
  try {
    const opened = openRegularFile(file);
    if (opened.kind === 'refused') return refused(`${opened.reason}, not a file`);
    const zip = await openedAs(fromFdPromise(opened.fd, ZIP_OPTIONS));
    if (zip.kind === 'refused') closeSync(opened.fd);
    return zip;
  } catch (error) {
    return unreadable(error);
  }
}

const readersOf = (file: string) => ({
  read: (budget: UnpackBudget) => readSource(file, budget),
  open: (budget: UnpackBudget) => openArchive(file, budget),
});

/** Why an entry of a folder is neither read nor entered. */
function faultOf(entry: Dirent): string | undefined {
  if (entry.name.includes('\uFFFD')) return 'a name that is not valid UTF-8';
  if (entry.name.includes('\\')) return 'a name with a backslash, which separates folders elsewhere';
  if (entry.isSymbolicLink()) return 'a link, not a file';
  return entry.isFile() || entry.isDirectory() ? undefined : 'not a regular file';
}

/**
 * Lists files recursively without following links.
 * @param isListed called with each path; a folder for which it is false is not listed
 * @throws UserError if the root cannot be read
 */
async function* listFolder(root: string, isListed: (at: Segments) => boolean): AsyncGenerator<ListedFile> {
  const waiting: Segments[] = [[]];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const folder = path.join(root, at.join(path.sep));
    const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable);
    if ('kind' in entries) {
      if (at.length === 0) throw new UserError(`${root} ${entries.reason}`);
      yield closedFolder(at, entries.reason);
      continue;
    }
    for (const entry of entries) {
      const inside = [...at, entry.name];
      const file = path.join(folder, entry.name);
      if (!isListed(inside)) continue;
      const fault = faultOf(entry);
      if (entry.isDirectory() && fault === undefined && clutterOf(entry.name) === undefined)
        waiting.push(inside);
      else yield { ...listedAs(inside, fault, readersOf(file)), version: () => hashInPlace(file) ?? '' };
    }
  }
}

/** A top-level name that exceeds a student's budget becomes one problem; the others stay. */
async function listAll(
  list: (isListed: (at: Segments) => boolean) => AsyncIterable<ListedFile>,
): Promise<ListedFile[]> {
  const budgets = new Map<string, UnpackBudget>();
  const closed = new Map<string, ListedFile>();
  const isListed = (at: Segments): boolean => {
    const top = at[0]!;
    if (closed.has(top)) return false;
    try {
      getOrCreate(budgets, top, () => new UnpackBudget()).spend('names', at.join('/').length);
    } catch (error) {
      if (!(error instanceof SpentBudget)) throw error;
      closed.set(top, closedFolder([top], `${error.message}, so nothing of it is taken`));
    }
    return !closed.has(top);
  };
  const listed: ListedFile[] = [];
  for await (const file of list(isListed)) listed.push(file);
  const left = listed.filter((file) => !closed.has(file.path[0]!));
  return sort([...left, ...closed.values()], (file) => file.path.join('/'));
}

async function* listArchive(zip: ZipFile, isListed: (at: Segments) => boolean): AsyncGenerator<ListedFile> {
  for await (const file of listZip(zip, [])) if (isListed(file.path)) yield file;
}

/**
 * @param source a ZIP archive or a folder
 * @param use gets the files, which can be read until it ends
 * @throws UserError for anything else, or a broken archive
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
