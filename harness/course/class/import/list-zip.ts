import { constants } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { clutterOf, isSource, isZip, type Segments } from '../../lms/index.ts';
import { type ReadBytes, refused } from '../../shared/files/regular-file.ts';
import { MAX_BYTES } from '../../shared/model/solution-limits.ts';
import { type UnpackBudget, inMebibytes, MAX_ARCHIVE_BYTES } from './budget.ts';
import { ignored, type ListedFile, listedAs, type OpenedZip, problem } from './listed.ts';

/** Names and sizes are checked here, entry by entry: yauzl would give up the whole archive. */
export const ZIP_OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

export const openedAs = (opening: Promise<ZipFile>): Promise<OpenedZip> =>
  opening.then(
    (zip) => ({ kind: 'open', zip }),
    () => refused('not a ZIP archive, or a broken one'),
  );

const UTF8_FLAG = 0x800;

/** Decodes UTF-8 where flagged or valid, because macOS sets no flag; otherwise code page 437. */
function nameOf({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    return flags & UTF8_FLAG
      ? String(fileNameRaw)
      : getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
  }
}

/** Old archives of Windows separate folders by backslashes. */
function pathOf(entry: Entry) {
  const name = nameOf(entry);
  const path = name.includes('/') ? name : name.replaceAll('\\', '/');
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  // Some archivers add the folder that they have packed.
  const isFolder = path.endsWith('/') || path === '.';
  if (
    /^(?:\/|[A-Za-z]:)/u.test(path) ||
    segments.includes('..') ||
    path.includes('\0') ||
    path.includes('\\') ||
    (segments.length === 0 && !isFolder)
  )
    return { kind: 'unsafe', segments: name.split('/') } as const;
  return { kind: isFolder ? 'folder' : 'file', segments } as const;
}

/** Kind of an entry that is no regular file, by the mode that Unix archivers record. */
function describeNonFile({ externalFileAttributes }: Entry): string | undefined {
  const type = (externalFileAttributes >>> 16) & constants.S_IFMT;
  if (type === 0 || type === constants.S_IFREG) return undefined;
  return type === constants.S_IFLNK ? 'a link, not a file' : 'not a regular file';
}

/**
 * Charges the packed size too: entries may overlap, so a small archive can hold the same megabytes many times.
 * @throws SpentBudget
 */
async function readEntry(
  zip: ZipFile,
  entry: Entry,
  kind: 'code' | 'archives',
  budget: UnpackBudget,
): Promise<ReadBytes> {
  const most = kind === 'code' ? MAX_BYTES : MAX_ARCHIVE_BYTES;
  if (entry.uncompressedSize > most) return refused(`larger than ${inMebibytes(most)}`);
  budget.spend(kind, Math.max(entry.compressedSize, entry.uncompressedSize));
  if (entry.isEncrypted()) return refused('encrypted: ask for a file without a password');
  if (!entry.canDecodeFileData()) return refused('packed by a method other than store and deflate');
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      length += (chunk as Uint8Array).length;
      if (length > entry.uncompressedSize) return refused('larger than the archive says');
      chunks.push(chunk as Uint8Array);
    }
  } catch {
    return refused('damaged: it cannot be unpacked');
  }
  const bytes = Buffer.concat(chunks);
  if (length !== entry.uncompressedSize) return refused('damaged: its length is wrong');
  return crc32(bytes) === entry.crc32 ? { kind: 'read', bytes } : refused('damaged: its checksum is wrong');
}

async function openEntry(zip: ZipFile, entry: Entry, budget: UnpackBudget): Promise<OpenedZip> {
  const read = await readEntry(zip, entry, 'archives', budget);
  return read.kind === 'refused' ? read : openedAs(fromBufferPromise(Buffer.from(read.bytes), ZIP_OPTIONS));
}

/**
 * In the archive's order. Clutter folders stay closed: packages have thousands of files.
 * @param at the archive's own path
 * @param budget of the student who packed it
 * @throws SpentBudget; yauzl's error if the archive is broken
 */
export async function* listZip(
  zip: ZipFile,
  at: Segments,
  budget?: UnpackBudget,
): AsyncGenerator<ListedFile> {
  const clutter = new Map<string, Segments>();
  const { length } = at.join('/');
  for await (const entry of zip.eachEntry()) {
    budget?.spend('names', length + entry.fileNameRaw.length);
    const { kind, segments } = pathOf(entry);
    const path = [...at, ...segments];
    if (kind === 'unsafe') yield problem(path, 'a name that leads out of the archive');
    if (kind !== 'file') continue;
    const first = segments.findIndex((segment) => clutterOf(segment) !== undefined);
    if (first < 0) {
      // Links of other names, such as those of packages, are left out like other files.
      const fault = isSource(path.at(-1)!) || isZip(path.at(-1)!) ? describeNonFile(entry) : undefined;
      const listed = listedAs(path, fault, {
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
