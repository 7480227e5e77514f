import { constants } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { readRegularFile } from './regular-file.ts';
import { UserError } from './user-error.ts';

const MAX_BYTES = constants.MAX_STRING_LENGTH;

/**
 * Reads a file that the caller of a command has named. A link is followed; a pipe, which might never end, is refused.
 * @param absence what it means that there is no such file
 * @throws UserError
 */
export function readUserBytes(file: string, absence = `${file}: there is no such file`): Uint8Array {
  try {
    const read = readRegularFile(realpathSync(file), MAX_BYTES);
    if (read.kind === 'refused') throw new UserError(`${file} is ${read.reason}, not a file`);
    if (read.bytes.length > MAX_BYTES) throw new UserError(`${file} is too large for a text`);
    return read.bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    throw new UserError(isAbsent ? absence : `${file} cannot be read (${code})`, { cause: error });
  }
}

/** Of a text in an encoding that is not read. */
export const notUtf8 = (file: string): string => `${file} is not text in UTF-8: save it with that encoding`;

/**
 * Reads a text that the caller of a command has named.
 * @param absence what it means that there is no such file
 * @throws UserError if it is not a text in UTF-8
 */
export function readUserFile(file: string, absence?: string): string {
  const bytes = readUserBytes(file, absence);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UserError(notUtf8(file), { cause: error });
  }
}
