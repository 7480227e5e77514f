import { closeSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise } from 'yauzl';
import { hashInPlace } from '../files/own-files.ts';
import { openRegularFile, type ReadBytes, readRegularFile, refused } from '../files/regular-file.ts';
import { UserError } from '../files/user-error.ts';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../lms/index.ts';
import { MAX_BYTES } from '../model/solution-limits.ts';
import { type Budget, inMebibytes, SpentBudget } from './budget.ts';
import { NO_ZIP, ZIP_OPTIONS } from './list-zip.ts';
import { closedFolder, ignored, type Listed, type OpenedZip, problem } from './listed.ts';

const unreadable = (error: unknown) =>
  refused(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);

async function readSource(file: string, budget: Budget): Promise<ReadBytes> {
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

/** Opens an archive on the disk. It is not read as a whole. */
export async function openArchive(file: string): Promise<OpenedZip> {
  try {
    const opened = openRegularFile(file);
    if (opened.kind === 'refused') return refused(`${opened.reason}, not a file`);
    const zip = await fromFdPromise(opened.fd, ZIP_OPTIONS).catch(() => undefined);
    if (zip !== undefined) return { kind: 'open', zip };
    closeSync(opened.fd);
    return NO_ZIP;
  } catch (error) {
    return unreadable(error);
  }
}

function listedAs(file: string, entry: Dirent, at: Segments): Listed {
  const { name } = entry;
  const clutter = clutterOf(name);
  if (name.includes('\uFFFD')) return problem(at, 'a name that is not valid UTF-8');
  if (name.includes('\\')) return problem(at, 'a name with a backslash, which separates folders elsewhere');
  if (clutter !== undefined) return ignored(at, clutter);
  if (entry.isSymbolicLink()) return problem(at, 'a link, not a file');
  if (!entry.isFile()) return problem(at, 'not a regular file');
  if (isOtherArchive(name)) return problem(at, 'an archive that is not a ZIP: ask for a ZIP');
  if (isZip(name)) {
    const open = (budget: Budget): Promise<OpenedZip> => {
      budget.spend('archives', 0);
      return openArchive(file);
    };
    return { path: at, kind: 'archive', open };
  }
  if (!isSource(name)) return ignored(at, 'not a TypeScript file');
  return { path: at, kind: 'source', read: (budget) => readSource(file, budget) };
}

/** A folder can be entered if it is one, and if its name can be part of a path on every system. */
const isEntered = (entry: Dirent): boolean =>
  entry.isDirectory() && clutterOf(entry.name) === undefined && !/[\\\uFFFD]/u.test(entry.name);

/**
 * Lists the files of a folder and of all folders in it. Links are never followed.
 * @param isListed called with each path; of a folder for which it is false, nothing is listed
 * @throws UserError if the folder itself cannot be read
 */
export async function* listFolder(
  root: string,
  isListed: (path: Segments) => boolean,
): AsyncGenerator<Listed> {
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
      if (isEntered(entry)) waiting.push(inside);
      else yield { ...listedAs(file, entry, inside), version: () => hashInPlace(file) ?? '' };
    }
  }
}
