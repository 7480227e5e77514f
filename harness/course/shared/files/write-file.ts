import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { UserError } from './user-error.ts';

/** Write failure with a one-line message for the instructor. */
export class WriteError extends UserError {
  override name = 'WriteError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'another program has it open',
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'the disk is full',
  EEXIST: 'there is a file in its place',
  EISDIR: 'there is a folder in its place',
  ELOOP: 'there is a symbolic link in its place',
  EMFILE: 'too many files are open (ulimit -n)',
  ENFILE: 'too many files are open on this machine',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file in the place of its folder',
  EPERM: 'no permission, or another program has it open',
  EROFS: 'the file system is read-only',
};

/**
 * @param file path for the message
 * @throws WriteError instead of the system's error
 */
export async function reportWriteErrors<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new WriteError(`${file} cannot be written: ${REASONS[code] ?? code}`, { cause: error });
  }
}

/** Creates a folder and its parents. @throws WriteError */
export async function makeFolder(folder: string): Promise<void> {
  const creation = mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    // With `recursive`, Node reports a read-only file system as ENOENT.
    if (error.code !== 'ENOENT') throw error;
    return mkdir(folder);
  });
  await reportWriteErrors(folder, creation);
}

export type Content = string | Uint8Array | AsyncIterable<string | Buffer>;

async function writeAndRename(file: string, content: Content): Promise<void> {
  // Temporary file beside the target: a rename needs the same file system.
  const temporary = `${file}.${process.pid}.part`;
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) {
      // Synchronous for speed: a class has hundreds of results.
      writeFileSync(temporary, content);
      renameSync(temporary, file);
    } else {
      await writeFile(temporary, content);
      await rename(temporary, file);
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Replaces a file atomically. @throws WriteError */
export const writeAtomically = (file: string, content: Content): Promise<void> =>
  reportWriteErrors(file, writeAndRename(file, content));
