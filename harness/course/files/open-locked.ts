import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { lock } from './lock.ts';
import { describeNonFile } from './regular-file.ts';
import { reportWriteErrors, WriteError } from './write-file.ts';

/** For reading and appending. A link to a file of someone else is not followed. */
const OPEN_FLAGS =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function isInPlace(handle: FileHandle, file: string): Promise<boolean> {
  const [opened, current] = await Promise.all([handle.stat(), stat(file).catch(() => undefined)]);
  return current !== undefined && opened.ino === current.ino && opened.dev === current.dev;
}

/**
 * Opens a file and locks it until it is closed; creates it if it does not exist.
 * @returns `undefined` if another process, or another handle of this one, has the lock
 * @throws WriteError if it cannot be read and written
 */
export async function openLocked(file: string): Promise<FileHandle | undefined> {
  for (;;) {
    const handle = await reportWriteErrors(file, open(file, OPEN_FLAGS));
    const kind = describeNonFile(await handle.stat());
    if (kind !== undefined) {
      await handle.close();
      throw new WriteError(`${file} cannot be written: it is ${kind}`);
    }
    const isLocked = lock(handle.fd);
    // Whatever had the lock before may have replaced or removed the file.
    if (isLocked && (await isInPlace(handle, file))) return handle;
    await handle.close();
    if (!isLocked) return undefined;
  }
}
