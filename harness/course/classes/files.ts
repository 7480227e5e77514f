import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../exercises/user-error.ts';

/** A file of the results could not be written: one line for the instructor. */
export class NotWritten extends UserError {
  override name = 'NotWritten';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the disk is full',
  EEXIST: 'there is a file in its place',
  EISDIR: 'there is a folder in its place',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a folder',
  EROFS: 'the file system is read-only',
};

/**
 * Waits for something that writes a file.
 * @throws NotWritten in place of the system's error
 */
export async function writing<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new NotWritten(`${file} cannot be written: ${REASONS[code] ?? code}`, { cause: error });
  }
}

/** What a file is made of. */
export type Content = string | AsyncIterable<string | Buffer>;

async function writeBeside(file: string, text: Content): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it.
 * @throws NotWritten
 */
export const writeWhole = (file: string, text: Content): Promise<void> =>
  writing(file, writeBeside(file, text));

/** Removes the files of a folder that have another name: those of students who have left the class. @throws NotWritten */
export async function removeOthers(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (!names.has(name)) await writing(file, rm(file, { force: true, recursive: true }));
  }
}

/** By name: the one order in which results are written, on every machine. */
export const inOrder = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;
