import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { tryOr } from './try-or.ts';

/** Does not follow a link, and does not wait for the other end of a pipe. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Whether a link must be looked for before a file is opened. */
const followsLinks = (constants as Partial<typeof constants>).O_NOFOLLOW === undefined;

const CHUNK_BYTES = 64 * 1024;

const KINDS: readonly (readonly [(stats: Stats) => boolean, string])[] = [
  [(stats) => stats.isSymbolicLink(), 'a symbolic link'],
  [(stats) => stats.isDirectory(), 'a folder'],
  [(stats) => stats.isFIFO(), 'a named pipe'],
  [(stats) => stats.isSocket(), 'a socket'],
];

/** What there is instead of a regular file; `undefined` for a regular file. */
export function describeNonFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  return KINDS.find(([is]) => is(stats))?.[1] ?? 'a device';
}

/** What there is instead of a regular file; `undefined` for a regular file, and if that cannot be found out. */
const kindOf = (file: string): string | undefined => tryOr(undefined, () => describeNonFile(lstatSync(file)));

/** @param size of the file when it was opened, in bytes */
function readBounded(file: number, size: number, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // One more than its size: the end of the file is seen, too.
  let wanted = Math.min(size, maxBytes) + 1;
  while (length <= maxBytes) {
    const chunk = Buffer.allocUnsafe(wanted);
    const bytesRead = readSync(file, chunk);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    // It has grown, or some of it is still to come.
    wanted = bytesRead === wanted ? CHUNK_BYTES : wanted - bytesRead;
  }
  return Buffer.concat(chunks);
}

/** @param reason in words for a sentence */
export const refused = (reason: string) => ({ kind: 'refused', reason }) as const;

/** There is nothing to read, and why. */
export type Refused = Readonly<ReturnType<typeof refused>>;

/** The bytes of something, or the reason why there are none. */
export type ReadBytes = { readonly kind: 'read'; readonly bytes: Uint8Array } | Refused;

/** An open file, or what is in its place. */
type OpenedFile = { readonly kind: 'open'; readonly fd: number; readonly size: number } | Refused;

/**
 * Opens a file once and asks only its descriptor from then on: nothing can be put in the file's place in between.
 * @returns its descriptor, which the caller closes; or what it is, such as `a folder`, if it is not a regular file
 * @throws the system's error if it cannot be opened
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
 * Reads a file that may grow meanwhile. It waits for the system, because a class has thousands of small files, and
 * promises would take several times as long as reading them.
 * @returns its first bytes: all of them, or more than `maxBytes`; or what it is, such as `a folder`, if it is not a
 *   regular file
 * @throws the system's error if it cannot be read
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
