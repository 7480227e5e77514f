import { strToU8, unzipSync, zipSync } from 'fflate';
import { decodeSource } from '../../core/model/decode-source.ts';
import type { OwnCode } from '../state/own-code.ts';

/** What was taken from an import, and what was left out, each with a sentence. */
export interface Imported {
  readonly files: OwnCode;
  readonly problems: readonly string[];
}

/** A submission is some kilobytes; nothing near this is one. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Files beside each other in the folder of an exercise. */
const MAX_FILES = 32;

interface NamedBytes {
  /** With the folders above it, divided by slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files in the folder of an exercise, wherever that folder is; everything else is left out. */
function sortFiles(found: readonly NamedBytes[], ids: readonly string[]): Imported {
  const files: Record<string, Record<string, string>> = {};
  const problems: string[] = [];
  for (const { path, bytes } of found) {
    const [name = '', id = ''] = path.split(/[/\\]/).toReversed();
    if (!name.endsWith('.ts') || !ids.includes(id)) continue;
    const text = decodeSource(bytes);
    const own = (files[id] ??= {});
    if (text === undefined) problems.push(`${id}/${name} is not text in UTF-8, so it was left out.`);
    else if (Object.keys(own).length >= MAX_FILES)
      problems.push(`${id} has more than ${MAX_FILES} files; ${name} was left out.`);
    else own[name] = text;
  }
  const complete = Object.entries(files).filter(([id, own]) => {
    if ('solution.ts' in own) return true;
    problems.push(`${id} has no solution.ts, so it was left out.`);
    return false;
  });
  if (complete.length === 0 && problems.length === 0)
    problems.push(`No solution was found. Expected are files such as ${ids[0]}/solution.ts.`);
  return { files: Object.fromEntries(complete), problems };
}

/** Reads the files of a ZIP archive. @throws Error with a sentence where it is none, or is too large */
function filesOfZip(archive: Uint8Array): NamedBytes[] {
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(archive, {
      filter: ({ name, originalSize }) => name.endsWith('.ts') && (total += originalSize) <= MAX_BYTES,
    });
  } catch (error) {
    throw new Error('This is not a ZIP archive that can be read.', { cause: error });
  }
  if (total > MAX_BYTES) throw new RangeError('The archive is larger than any submission.');
  return Object.entries(unpacked).map(([path, bytes]) => ({ path, bytes }));
}

/** Reads what a user chose: a ZIP archive, or the files of a folder. @throws Error with a sentence */
export async function importFiles(chosen: readonly File[], ids: readonly string[]): Promise<Imported> {
  const wanted = chosen.filter(({ name }) => /\.(?:ts|zip)$/.test(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES)
    throw new RangeError('These files are larger than any submission.');
  const found: NamedBytes[] = [];
  for (const file of wanted) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (file.name.endsWith('.zip')) found.push(...filesOfZip(bytes));
    else found.push({ path: file.webkitRelativePath || file.name, bytes });
  }
  return sortFiles(found, ids);
}

/** A submission as a ZIP archive, shaped like `exercises/`; the same files give the same bytes. */
export function zipOf(files: OwnCode): Uint8Array {
  const entries = Object.entries(files).flatMap(([id, own]) =>
    Object.entries(own).map(([name, text]) => [`${id}/${name}`, strToU8(text)] as const),
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1) });
}
