import { constants } from 'node:fs';
import { type FileHandle, open, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { lock } from './lock.ts';
import { describeNonFile } from './regular-file.ts';
import { UserError } from './user-error.ts';
import { makeFolder, reportWriteErrors, WriteError } from './write-file.ts';

/** Reads and appends. A link to a file of someone else is not followed. */
const OPEN_FLAGS =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function isInPlace(handle: FileHandle, file: string): Promise<boolean> {
  const [opened, current] = await Promise.all([handle.stat(), stat(file).catch(() => undefined)]);
  return current !== undefined && opened.ino === current.ino && opened.dev === current.dev;
}

/**
 * Opens or creates a file and locks it until it is closed.
 * @returns `undefined` if another process, or another handle of this one, has the lock
 * @throws WriteError if it cannot be read and written
 */
async function openLocked(file: string): Promise<FileHandle | undefined> {
  for (;;) {
    const handle = await reportWriteErrors(file, open(file, OPEN_FLAGS));
    const kind = describeNonFile(await handle.stat());
    if (kind !== undefined) {
      await handle.close();
      throw new WriteError(`${file} cannot be written: it is ${kind}`);
    }
    const isLocked = lock(handle.fd);
    // Another owner of the lock may have replaced or removed the file.
    if (isLocked && (await isInPlace(handle, file))) return handle;
    await handle.close();
    if (!isLocked) return undefined;
  }
}

/**
 * Locks a folder by a file in it; a killed process leaves it unlocked.
 * @returns a function that unlocks; `undefined` if another process, or another part of this one, has the lock
 * @throws WriteError
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const file = path.join(folder, '.lock');
  const opened = await openLocked(file);
  return (
    opened &&
    (async () => {
      await rm(file, { force: true });
      await opened.close();
    })
  );
}

/**
 * Runs `use` while no other process writes into the folder.
 * @param folder created if absent; removed if empty at the end
 * @throws UserError if it is in use; WriteError
 */
export async function withFolderLock<T>(folder: string, use: () => Promise<T>): Promise<T> {
  await makeFolder(folder);
  const unlock = await lockFolder(folder);
  if (unlock === undefined)
    throw new UserError(
      `${folder} is in use: another run is writing into it. Try again when that has ended.`,
    );
  try {
    return await use();
  } finally {
    await unlock();
    await rmdir(folder).catch(() => {});
  }
}
