import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { clutterOf, isOtherArchive, isSource, isZip, type Segments } from '../lms/index.ts';
import { MAX_BYTES } from '../model/solution-limits.ts';
import { type Budget, inMebibytes, MAX_ARCHIVE_BYTES } from './budget.ts';
import { ignored, type Listed, type OpenedZip, problem } from './listed.ts';
import { describeNonFile, pathOf, readEntry } from './read-entry.ts';

/** Names and sizes are checked here, entry by entry: yauzl would give up the whole archive. */
export const ZIP_OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

export const NO_ZIP: OpenedZip = { kind: 'refused', reason: 'not a ZIP archive, or a broken one' };

async function openEntry(zip: ZipFile, entry: Entry, budget: Budget): Promise<OpenedZip> {
  const read = await readEntry(zip, entry, 'archives', budget);
  if (read.kind === 'refused') return read;
  try {
    return { kind: 'open', zip: await fromBufferPromise(Buffer.from(read.bytes), ZIP_OPTIONS) };
  } catch {
    return NO_ZIP;
  }
}

function listedAs(zip: ZipFile, entry: Entry, path: Segments): Listed {
  const name = path.at(-1)!;
  if (isOtherArchive(name)) return problem(path, 'an archive that is not a ZIP: ask for a ZIP');
  if (!isSource(name) && !isZip(name)) return ignored(path, 'not a TypeScript file');
  const kind = describeNonFile(entry);
  if (kind !== undefined) return problem(path, kind);
  const isArchive = isZip(name);
  const most = isArchive ? MAX_ARCHIVE_BYTES : MAX_BYTES;
  if (entry.uncompressedSize > most) return problem(path, `larger than ${inMebibytes(most)}`);
  return isArchive
    ? { path, kind: 'archive', open: (budget) => openEntry(zip, entry, budget) }
    : { path, kind: 'source', read: (budget) => readEntry(zip, entry, 'code', budget) };
}

/**
 * Lists the files of an open archive, in its order. Of clutter only the folder is listed: one of packages has thousands
 * of files.
 * @param at the archive's own path
 * @param budget of the student who packed it
 * @throws SpentBudget; yauzl's error if the archive is broken
 */
export async function* listZip(zip: ZipFile, at: Segments, budget?: Budget): AsyncGenerator<Listed> {
  const clutter = new Map<string, Segments>();
  const { length } = at.join('/');
  for await (const entry of zip.eachEntry()) {
    budget?.spend('names', length + entry.fileNameRaw.length);
    const name = pathOf(entry);
    if (name.kind === 'unsafe')
      yield problem([...at, ...name.name.split('/')], 'a name that leads out of the archive');
    if (name.kind !== 'file') continue;
    const path = [...at, ...name.segments];
    const first = name.segments.findIndex((segment) => clutterOf(segment) !== undefined);
    if (first < 0) {
      yield { ...listedAs(zip, entry, path), version: () => `${entry.uncompressedSize} ${entry.crc32}` };
      continue;
    }
    const folder = path.slice(0, at.length + first + 1);
    clutter.set(folder.join('/'), folder);
  }
  for (const path of clutter.values()) yield ignored(path, clutterOf(path.at(-1)!)!);
}
