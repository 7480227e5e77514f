import { strToU8, unzipSync, zipSync } from 'fflate';
import { decodeSource } from '../../core/model/decode-source.ts';
import type { OwnCode } from '../state/own-code.ts';

/** Imported files, and a sentence for each one left out. */
export interface Imported {
  readonly files: OwnCode;
  readonly problems: readonly string[];
}

/** Submissions have some kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

function unpack(archive: Uint8Array): Record<string, Uint8Array> {
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
  return unpacked;
}

/**
 * Reads folders of exercises, wherever they are.
 * @param ids of the exercises
 * @throws Error with a sentence if it is no ZIP archive, or is too large
 */
export function importZip(archive: Uint8Array, ids: readonly string[]): Imported {
  const files: Record<string, Record<string, string>> = {};
  const problems: string[] = [];
  for (const [path, bytes] of Object.entries(unpack(archive))) {
    const [name = '', id = ''] = path.split(/[/\\]/).toReversed();
    if (!ids.includes(id)) continue;
    const text = decodeSource(bytes);
    const own = (files[id] ??= {});
    if (text === undefined) problems.push(`${id}/${name} is not text in UTF-8, so it was left out.`);
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

/** Has the form of `exercises/`; the same files give the same bytes. */
export function zipOf(files: OwnCode): Uint8Array {
  const entries = Object.entries(files).flatMap(([id, own]) =>
    Object.entries(own).map(([name, text]) => [`${id}/${name}`, strToU8(text)] as const),
  );
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1) });
}
