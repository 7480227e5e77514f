import { closeSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise } from 'yauzl';
import { hashInPlace } from '../files/own-files.ts';
import { openRegularFile, type ReadBytes, readRegularFile, refused } from '../files/regular-file.ts';
import { UserError } from '../files/user-error.ts';
import { clutterOf, type Segments } from '../lms/index.ts';
import { MAX_BYTES } from '../model/solution-limits.ts';
import { type Budget, inMebibytes, SpentBudget } from './budget.ts';
import { openedAs, ZIP_OPTIONS } from './list-zip.ts';
import { closedFolder, type Listed, listedAs, type OpenedZip } from './listed.ts';

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

/**
 * Opens an archive on the disk. It is not read as a whole.
 * @param budget of the student whose archive it is
 */
export async function openArchive(file: string, budget?: Budget): Promise<OpenedZip> {
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
  read: (budget: Budget) => readSource(file, budget),
  open: (budget: Budget) => openArchive(file, budget),
});

/** Why an entry of a folder is neither read nor entered, whatever its name stands for. */
function faultOf(entry: Dirent): string | undefined {
  if (entry.name.includes('\uFFFD')) return 'a name that is not valid UTF-8';
  if (entry.name.includes('\\')) return 'a name with a backslash, which separates folders elsewhere';
  if (entry.isSymbolicLink()) return 'a link, not a file';
  return entry.isFile() || entry.isDirectory() ? undefined : 'not a regular file';
}

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
      const fault = faultOf(entry);
      if (entry.isDirectory() && fault === undefined && clutterOf(entry.name) === undefined)
        waiting.push(inside);
      else yield { ...listedAs(inside, fault, readersOf(file)), version: () => hashInPlace(file) ?? '' };
    }
  }
}
