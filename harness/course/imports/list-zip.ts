import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refused } from '../files/regular-file.ts';
import { clutterOf, type Segments } from '../lms/index.ts';
import type { Budget } from './budget.ts';
import { ignored, type Listed, listedAs, type OpenedZip, problem } from './listed.ts';
import { pathOf, readEntry } from './read-entry.ts';

/** Names and sizes are checked here, entry by entry: yauzl would give up the whole archive. */
export const ZIP_OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

export const openedAs = (opening: Promise<ZipFile>): Promise<OpenedZip> =>
  opening.then(
    (zip) => ({ kind: 'open', zip }),
    () => refused('not a ZIP archive, or a broken one'),
  );

async function openEntry(zip: ZipFile, entry: Entry, budget: Budget): Promise<OpenedZip> {
  const read = await readEntry(zip, entry, 'archives', budget);
  return read.kind === 'refused' ? read : openedAs(fromBufferPromise(Buffer.from(read.bytes), ZIP_OPTIONS));
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
      const listed = listedAs(path, undefined, {
        read: (own) => readEntry(zip, entry, 'code', own),
        open: (own) => openEntry(zip, entry, own),
      });
      yield { ...listed, version: () => `${entry.uncompressedSize} ${entry.crc32}` };
      continue;
    }
    const folder = path.slice(0, at.length + first + 1);
    clutter.set(folder.join('/'), folder);
  }
  for (const path of clutter.values()) yield ignored(path, clutterOf(path.at(-1)!)!);
}
