import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../layouts/index.ts';
import { type Found, ignored, problem, remoteOf } from './found.ts';
import {
  inMebibytes,
  type Limits,
  MAX_ARCHIVE_BYTES,
  MAX_DEPTH,
  MAX_RATIO,
  MAX_SOURCE_BYTES,
  STUDENT_LIMITS,
} from './limits.ts';
import { describeNonFile, pathOf, readEntry } from './read-entry.ts';

/** Names and sizes are checked here, entry by entry: yauzl would give up the whole archive. */
export const ZIP_OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

/** The archive as a whole is refused. The message completes "x.zip: ". */
class RefusedArchive extends Error {}

/** Counts what an archive makes us unpack. */
class Budget {
  #files = 0;
  #bytes = 0;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws RefusedArchive */
  spend(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
    const { files, bytes: most } = this.#limits;
    if (this.#files > files)
      throw new RefusedArchive(
        `more than ${files.toLocaleString('en')} TypeScript files, so none is unpacked`,
      );
    if (this.#bytes > most)
      throw new RefusedArchive(`unpacks to more than ${inMebibytes(most)}, so nothing of it is unpacked`);
  }
}

/** A ZIP archive that is being read. */
interface Archive {
  readonly zip: ZipFile;
  /** Its own path, as that of a folder. */
  readonly at: Segments;
  readonly depth: number;
  readonly budget: Budget;
}

async function sourceIn({ zip, budget }: Archive, entry: Entry, path: Segments): Promise<Found> {
  if (entry.uncompressedSize > MAX_SOURCE_BYTES)
    return problem(path, `larger than ${inMebibytes(MAX_SOURCE_BYTES)}`);
  budget.spend(entry.uncompressedSize);
  const read = await readEntry(zip, entry, MAX_SOURCE_BYTES);
  return read.kind === 'refused' ? problem(path, read.reason) : { path, bytes: read.bytes };
}

async function archiveIn({ zip, depth, budget }: Archive, entry: Entry, path: Segments): Promise<Found[]> {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (depth + 1 > MAX_DEPTH) return [problem(path, 'an archive within an archive within an archive')];
  if (size > MAX_ARCHIVE_BYTES) return [problem(path, `larger than ${inMebibytes(MAX_ARCHIVE_BYTES)}`)];
  if (size > MAX_SOURCE_BYTES && size > MAX_RATIO * packed)
    return [problem(path, `unpacks to more than ${MAX_RATIO} times its size, as only a zip bomb does`)];
  budget.spend(size);
  const read = await readEntry(zip, entry, MAX_ARCHIVE_BYTES);
  if (read.kind === 'refused') return [problem(path, read.reason)];
  // An archive in the download belongs to one student.
  return filesInBuffer(Buffer.from(read.bytes), path, depth + 1, depth === 1 ? undefined : budget);
}

async function filesOfEntry(archive: Archive, entry: Entry, path: Segments): Promise<Found[]> {
  const name = path.at(-1)!;
  if (isOtherArchive(name)) return [problem(path, 'an archive that is not a ZIP: ask for a ZIP')];
  if (!isSource(name) && !isZip(name)) return [ignored(path, 'not a TypeScript file')];
  const kind = describeNonFile(entry);
  if (kind !== undefined) return [problem(path, kind)];
  return isZip(name) ? archiveIn(archive, entry, path) : [await sourceIn(archive, entry, path)];
}

/** Clutter is counted by its folder, because a folder of packages has thousands of files. */
function* describeClutter(clutter: ReadonlyMap<string, { path: Segments; count: number }>): Generator<Found> {
  for (const { path, count } of clutter.values()) {
    const what = clutterOf(path.at(-1)!)!;
    yield ignored(path, count === 1 ? what : `${what} (${count.toLocaleString('en')} files)`);
  }
}

async function filesOf(archive: Archive): Promise<Found[]> {
  const { zip, at } = archive;
  const found: Found[] = [];
  const clutter = new Map<string, { path: Segments; count: number }>();
  for await (const entry of zip.eachEntry()) {
    const name = pathOf(entry);
    if (name.kind === 'unsafe')
      found.push(problem([...at, name.name], 'a name that leads out of the archive'));
    if (name.kind !== 'file') continue;
    const path = [...at, ...name.segments];
    const first = name.segments.findIndex((segment) => clutterOf(segment) !== undefined);
    if (first < 0) {
      found.push(...(await filesOfEntry(archive, entry, path)));
      continue;
    }
    const folder = path.slice(0, at.length + first + 1);
    const counted = clutter.get(folder.join('/')) ?? { path: folder, count: 0 };
    clutter.set(folder.join('/'), { ...counted, count: counted.count + 1 });
    if (name.segments.slice(-2).join('/') !== '.git/config' || name.segments[first] !== '.git') continue;
    const config = await readEntry(zip, entry, MAX_SOURCE_BYTES);
    const remote = config.kind === 'refused' ? undefined : remoteOf(String(config.bytes));
    if (remote !== undefined) found.push({ path: folder.slice(0, -1), remote });
  }
  return [...found, ...describeClutter(clutter)];
}

/**
 * The files of an open archive. A problem of one entry loses nothing else.
 * @param at the archive's own path
 * @param depth 1 for the download, 2 for an archive in it
 */
export async function filesInZip(
  zip: ZipFile,
  at: Segments,
  depth: number,
  limits: Limits,
): Promise<Found[]> {
  return filesWithin({ zip, at, depth, budget: new Budget(limits) });
}

async function filesWithin(archive: Archive): Promise<Found[]> {
  try {
    const found = await filesOf(archive);
    const sources = found.filter(({ path, isProblem }) => isProblem || isSource(path.at(-1) ?? ''));
    // One sentence for the whole archive, instead of one for each of its files.
    if (sources.length > 0 && sources.every(({ reason }) => reason === 'encrypted'))
      return [problem(archive.at, 'encrypted: ask for an archive without a password')];
    return found;
  } catch (error) {
    return [problem(archive.at, error instanceof RefusedArchive ? error.message : 'a broken ZIP archive')];
  } finally {
    archive.zip.close();
  }
}

async function filesInBuffer(
  bytes: Buffer,
  at: Segments,
  depth: number,
  budget: Budget = new Budget(STUDENT_LIMITS),
): Promise<Found[]> {
  const zip = await fromBufferPromise(bytes, ZIP_OPTIONS).catch(() => undefined);
  return zip === undefined
    ? [problem(at, 'not a ZIP archive, or a broken one')]
    : filesWithin({ zip, at, depth, budget });
}
