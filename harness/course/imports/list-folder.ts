import { closeSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromFdPromise } from 'yauzl';
import { byText } from '../../core/model/by-text.ts';
import { openRegularFile, type ReadBytes, readRegularFile } from '../files/regular-file.ts';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../layouts/index.ts';
import { type Budget, inMebibytes, MAX_SOURCE_BYTES, SpentBudget } from './budget.ts';
import { NO_ZIP, ZIP_OPTIONS } from './list-zip.ts';
import { ignored, type Listed, type OpenedZip, problem, remoteOf } from './listed.ts';

/** A `.git/config` has a few lines. */
const MAX_CONFIG_BYTES = 64 * 1024;

const refused = (reason: string) => ({ kind: 'refused', reason }) as const;
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

/** Opens an archive on the disk. It is not read as a whole, so the budget pays only for its entries. */
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

/** The address from which a repository was cloned. */
function remoteAt(folder: string): string | undefined {
  try {
    const config = readRegularFile(path.join(folder, '.git', 'config'), MAX_CONFIG_BYTES);
    return config.kind === 'read' ? remoteOf(String(config.bytes)) : undefined;
  } catch {
    return undefined;
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
  if (isZip(name)) return { path: at, kind: 'archive', open: () => openArchive(file) };
  if (!isSource(name)) return ignored(at, 'not a TypeScript file');
  return { path: at, kind: 'source', read: (budget) => readSource(file, budget) };
}

/** A folder can be entered if it is one, and if its name can be part of a path on every system. */
const isEntered = (entry: Dirent): boolean =>
  entry.isDirectory() && clutterOf(entry.name) === undefined && !/[\\\uFFFD]/u.test(entry.name);

/**
 * Lists the files of a folder and of the folders in it, sorted by name. Links are never followed.
 * @throws SpentBudget
 */
export async function* listFolder(root: string, budget: Budget, at: Segments = []): AsyncGenerator<Listed> {
  const folder = path.join(root, at.join(path.sep));
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable);
  if ('kind' in entries) {
    yield problem(at, entries.reason);
    return;
  }
  // Only the instructor's own clone has this folder: git does not check out, and archives do not count.
  const isRepository = entries.some((entry) => entry.name === '.git' && entry.isDirectory());
  const remote = isRepository ? remoteAt(folder) : undefined;
  if (remote !== undefined) yield { path: at, kind: 'clone', remote };
  for (const entry of entries.toSorted(byText(({ name }) => name))) {
    budget.list();
    const inside = [...at, entry.name];
    if (isEntered(entry)) yield* listFolder(root, budget, inside);
    else yield listedAs(path.join(folder, entry.name), entry, inside);
  }
}
