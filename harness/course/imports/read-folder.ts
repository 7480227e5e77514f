import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openPromise } from 'yauzl';
import { byText } from '../../core/model/by-text.ts';
import { readRegularFile } from '../classes/regular-file.ts';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../layouts/index.ts';
import { type Found, ignored, problem, remoteOf } from './found.ts';
import { inMebibytes, MAX_SOURCE_BYTES, STUDENT_LIMITS } from './limits.ts';
import { filesInZip, ZIP_OPTIONS } from './read-zip.ts';

/** The folder of a download, unpacked. */
interface Place {
  /** The source, as a folder on the disk. */
  readonly root: string;
  /** A file or folder in it. */
  readonly at: Segments;
}

const fileOf = ({ root, at }: Place): string => path.join(root, ...at);

function sourceAt(place: Place): Found {
  try {
    const read = readRegularFile(fileOf(place), MAX_SOURCE_BYTES);
    if (read.kind === 'refused') return problem(place.at, `${read.reason}, not a file`);
    return read.bytes.length > MAX_SOURCE_BYTES
      ? problem(place.at, `larger than ${inMebibytes(MAX_SOURCE_BYTES)}`)
      : { path: place.at, bytes: read.bytes };
  } catch (error) {
    return problem(place.at, `cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function archiveAt(place: Place): Promise<Found[]> {
  const zip = await openPromise(fileOf(place), ZIP_OPTIONS).catch(() => undefined);
  if (zip === undefined) return [problem(place.at, 'not a ZIP archive, or a broken one')];
  return filesInZip(zip, place.at, 2, STUDENT_LIMITS);
}

/** A cloned repository says from where. */
async function remoteAt({ root, at }: Place): Promise<Found[]> {
  const config = await readFile(path.join(root, ...at, '.git', 'config'), 'utf8').catch(() => '');
  const remote = remoteOf(config);
  return remote === undefined ? [] : [{ path: at, remote }];
}

async function filesAt(place: Place, entry: Dirent): Promise<Found[]> {
  const { name } = entry;
  const clutter = clutterOf(name);
  if (name.includes('\uFFFD')) return [problem(place.at, 'a name that is not valid UTF-8')];
  if (clutter !== undefined) return [ignored(place.at, clutter)];
  if (entry.isDirectory()) return filesInFolder(place);
  if (entry.isSymbolicLink()) return [problem(place.at, 'a link, not a file')];
  if (!entry.isFile()) return [problem(place.at, 'not a regular file')];
  if (isOtherArchive(name)) return [problem(place.at, 'an archive that is not a ZIP: ask for a ZIP')];
  if (isZip(name)) return archiveAt(place);
  return [isSource(name) ? sourceAt(place) : ignored(place.at, 'not a TypeScript file')];
}

/** The files of a folder and of the archives in it, sorted by name. Links are never followed. */
export async function filesInFolder({ root, at }: Place): Promise<Found[]> {
  const entries = await readdir(path.join(root, ...at), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) return [problem(at, `cannot be read (${entries.code})`)];
  const found: Found[] = entries.some(({ name }) => name === '.git') ? await remoteAt({ root, at }) : [];
  for (const entry of entries.toSorted(byText(({ name }) => name)))
    found.push(...(await filesAt({ root, at: [...at, entry.name] }, entry)));
  return found;
}
