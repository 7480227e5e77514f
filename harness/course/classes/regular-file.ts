import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';

/** Does not follow a link, and does not wait for the other end of a pipe. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const CHUNK_BYTES = 64 * 1024;

const KINDS: readonly (readonly [(stats: Stats) => boolean, string])[] = [
  [(stats) => stats.isSymbolicLink(), 'a symbolic link'],
  [(stats) => stats.isDirectory(), 'a folder'],
  [(stats) => stats.isFIFO(), 'a named pipe'],
  [(stats) => stats.isSocket(), 'a socket'],
];

/** What there is instead of a regular file; `undefined` for a regular file. */
export function notAFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  return KINDS.find(([is]) => is(stats))?.[1] ?? 'a device';
}

async function readBounded(handle: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(CHUNK_BYTES) });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

/**
 * Opens a file once and asks only its descriptor from then on: nothing can be put in the file's place in between, and a
 * file that grows is not read for ever.
 * @returns its first bytes: all of them, or more than `maxBytes`; or what it is, if it is not a regular file
 * @throws the system's error if it cannot be read
 */
export async function readRegularFile(file: string, maxBytes: number): Promise<Uint8Array | string> {
  let handle: FileHandle;
  try {
    handle = await open(file, OPEN_FLAGS);
  } catch (error) {
    // Links (ELOOP) and sockets (ENXIO) cannot be opened like this.
    const kind = await lstat(file).then(notAFile, () => undefined);
    if (kind === undefined) throw error;
    return kind;
  }
  try {
    return notAFile(await handle.stat()) ?? (await readBounded(handle, maxBytes));
  } finally {
    await handle.close();
  }
}
