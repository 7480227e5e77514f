import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { tryOr } from './try-or.ts';

/** Follows no link and waits for no pipe. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** True on Windows, where links must be detected before opening. */
const followsLinks = (constants as Partial<typeof constants>).O_NOFOLLOW === undefined;

const CHUNK_BYTES = 64 * 1024;

const KINDS: readonly (readonly [(stats: Stats) => boolean, string])[] = [
  [(stats) => stats.isSymbolicLink(), 'a symbolic link'],
  [(stats) => stats.isDirectory(), 'a folder'],
  [(stats) => stats.isFIFO(), 'a named pipe'],
  [(stats) => stats.isSocket(), 'a socket'],
];

/** `undefined` for a regular file. */
export function describeNonFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  return KINDS.find(([is]) => is(stats))?.[1] ?? 'a device';
}

/** Also `undefined` if the file cannot be examined. */
const kindOf = (file: string): string | undefined => tryOr(undefined, () => describeNonFile(lstatSync(file)));

/** @param size at opening, in bytes */
function readBounded(file: number, size: number, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // One more byte detects the end of the file.
  let wanted = Math.min(size, maxBytes) + 1;
  while (length <= maxBytes) {
    const chunk = Buffer.allocUnsafe(wanted);
    const bytesRead = readSync(file, chunk);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    // After a full chunk the file has grown; after a partial one the rest is still to come.
    wanted = bytesRead === wanted ? CHUNK_BYTES : wanted - bytesRead;
  }
  return Buffer.concat(chunks);
}

export const refused = (reason: string) => ({ kind: 'refused', reason }) as const;

export type Refused = Readonly<ReturnType<typeof refused>>;

export type ReadBytes = { readonly kind: 'read'; readonly bytes: Uint8Array } | Refused;

type OpenedFile = { readonly kind: 'open'; readonly fd: number; readonly size: number } | Refused;

/**
 * Examines the descriptor of an opened file, so that the file cannot be exchanged in between.
 * @returns a descriptor, which the caller closes; or a reason such as `a folder`
 * @throws the system's error
 */
export function openRegularFile(file: string): OpenedFile {
  const inPlace = followsLinks ? kindOf(file) : undefined;
  if (inPlace !== undefined) return refused(inPlace);
  let fd: number;
  try {
    fd = openSync(file, OPEN_FLAGS);
  } catch (error) {
    // Links (ELOOP) and sockets (ENXIO) cannot be opened like this.
    const kind = kindOf(file);
    if (kind === undefined) throw error;
    return refused(kind);
  }
  const stats = fstatSync(fd);
  const kind = describeNonFile(stats);
  if (kind === undefined) return { kind: 'open', fd, size: stats.size };
  closeSync(fd);
  return refused(kind);
}

/**
 * Reads a file, which may grow meanwhile. Synchronous, because promises take several times as long for a class's
 * thousands of small files.
 * @returns all bytes, or more than `maxBytes`; or a reason such as `a folder`
 * @throws the system's error
 */
export function readRegularFile(file: string, maxBytes: number): ReadBytes {
  const opened = openRegularFile(file);
  if (opened.kind === 'refused') return opened;
  try {
    return { kind: 'read', bytes: readBounded(opened.fd, opened.size, maxBytes) };
  } finally {
    closeSync(opened.fd);
  }
}
