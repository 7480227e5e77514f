import { closeSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise } from 'yauzl';
import { openRegularFile, type ReadBytes, readRegularFile, refused } from '../files/regular-file.ts';
import { tryOr } from '../files/try-or.ts';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../layouts/index.ts';
import { byText } from '../model/by-text.ts';
import {
  Budget,
  inMebibytes,
  MAX_SOURCE_BYTES,
  MAX_WRAPPERS,
  SpentBudget,
  STUDENT_LIMITS,
} from './budget.ts';
import { NO_ZIP, ZIP_OPTIONS } from './list-zip.ts';
import { closedFolder, ignored, type Listed, type OpenedZip, problem, remoteOf } from './listed.ts';
import { currentHash } from './write-solution.ts';

/** A `.git/config` has a few lines. */
const MAX_CONFIG_BYTES = 64 * 1024;

const unreadable = (error: unknown) =>
  refused(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);

async function readSource(file: string, budget: Budget): Promise<ReadBytes> {
  try {
    const read = readRegularFile(file, MAX_SOURCE_BYTES);
    if (read.kind === 'refused') return refused(`${read.reason}, not a file`);
    budget.spend(read.bytes.length);
    return read.bytes.length > MAX_SOURCE_BYTES
      ? refused(`larger than ${inMebibytes(MAX_SOURCE_BYTES)}`)
      : read;
  } catch (error) {
    if (error instanceof SpentBudget) throw error;
    return unreadable(error);
  }
}

/**
 * Opens an archive on the disk. It is not read as a whole, so the budget does not pay for its bytes.
 * @throws SpentBudget
 */
export async function openArchive(file: string, budget: Budget): Promise<OpenedZip> {
  budget.spend(0);
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

/** The address from which a repository was cloned. */
function remoteAt(folder: string): string | undefined {
  const file = path.join(folder, '.git', 'config');
  const config = tryOr(undefined, () => readRegularFile(file, MAX_CONFIG_BYTES));
  return config?.kind === 'read' ? remoteOf(String(config.bytes)) : undefined;
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
  if (isZip(name)) return { path: at, kind: 'archive', open: (budget) => openArchive(file, budget) };
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

async function readLevel(root: string, at: Segments, budget: Budget): Promise<Level> {
  const folder = path.join(root, at.join(path.sep));
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable);
  if ('kind' in entries) return { files: [closedFolder(at, entries.reason)], folders: [] };
  const files: Listed[] = [];
  const folders: Segments[] = [];
  // Only the instructor's own clone has this folder: git does not check out, and archives do not count.
  const isRepository = entries.some((entry) => entry.name === '.git' && entry.isDirectory());
  const remote = isRepository ? remoteAt(folder) : undefined;
  if (remote !== undefined) files.push({ path: at, kind: 'clone', remote });
  for (const entry of entries.toSorted(byText(({ name }) => name))) {
    const inside = [...at, entry.name];
    budget.list(inside.join('/').length);
    if (isEntered(entry)) folders.push(inside);
    else {
      const file = path.join(folder, entry.name);
      files.push({ ...listedAs(file, entry, inside), version: () => currentHash(file) ?? '' });
    }
  }
  return { files, folders };
}

/** Lists everything in a student's folder, or names the folder if there is too much. */
async function listStudent(root: string, folder: Segments): Promise<readonly Listed[]> {
  const budget = new Budget(STUDENT_LIMITS);
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
    if (!(error instanceof SpentBudget)) throw error;
    return [closedFolder(folder, `${error.message}, so nothing of it is taken`)];
  }
}

/**
 * Lists the files of a folder and of the folders in it. Links are never followed. A folder with others beside it is
 * taken for a student's: if it has more than is listed of one student, it becomes one problem.
 * @throws SpentBudget
 */
export async function* listFolder(root: string, budget: Budget, at: Segments = []): AsyncGenerator<Listed> {
  const { files, folders } = await readLevel(root, at, budget);
  yield* files;
  const isAround = folders.length === 1 && files.every(({ kind }) => kind === 'ignored');
  if (isAround && at.length < MAX_WRAPPERS) {
    yield* listFolder(root, budget, folders[0]);
    return;
  }
  for (const folder of folders)
    for (const file of await listStudent(root, folder)) {
      budget.list(file.path.join('/').length);
      yield file;
    }
}
