import { closeSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise } from 'yauzl';
import { hashInPlace } from '../files/own-files.ts';
import { openRegularFile, type ReadBytes, readRegularFile, refused } from '../files/regular-file.ts';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../lms/index.ts';
import { byText } from '../model/by-text.ts';
import { MAX_BYTES } from '../model/solution-limits.ts';
import { Budget, inMebibytes, SpentBudget } from './budget.ts';
import { NO_ZIP, ZIP_OPTIONS } from './list-zip.ts';
import { closedFolder, ignored, type Listed, type OpenedZip, problem, tooMuch } from './listed.ts';

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

/** What is directly in a folder. */
interface Level {
  readonly files: readonly Listed[];
  readonly folders: readonly Segments[];
}

async function readLevel(root: string, at: Segments, budget?: Budget): Promise<Level> {
  const folder = path.join(root, at.join(path.sep));
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable);
  if ('kind' in entries) return { files: [closedFolder(at, entries.reason)], folders: [] };
  const files: Listed[] = [];
  const folders: Segments[] = [];
  for (const entry of entries.toSorted(byText(({ name }) => name))) {
    const inside = [...at, entry.name];
    budget?.spend('names', inside.join('/').length);
    if (isEntered(entry)) folders.push(inside);
    else {
      const file = path.join(folder, entry.name);
      files.push({ ...listedAs(file, entry, inside), version: () => hashInPlace(file) ?? '' });
    }
  }
  return { files, folders };
}

/** Lists everything in a student's folder, or names the folder if there is too much. */
async function listStudent(root: string, folder: Segments): Promise<readonly Listed[]> {
  const budget = new Budget();
  const listed: Listed[] = [];
  const waiting = [folder];
  try {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { files, folders } = await readLevel(root, next, budget);
      for (const file of files) listed.push(file);
      for (const inner of folders) waiting.push(inner);
    }
    return listed;
  } catch (error) {
    return [tooMuch(folder, error)];
  }
}

/** Lists the files of a folder and of the folders in it, which are the students'. Links are never followed. */
export async function* listFolder(root: string): AsyncGenerator<Listed> {
  const { files, folders } = await readLevel(root, []);
  yield* files;
  for (const folder of folders) yield* await listStudent(root, folder);
}
