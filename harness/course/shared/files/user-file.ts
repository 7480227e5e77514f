import { constants } from 'node:buffer';
import { realpathSync } from 'node:fs';
import { readRegularFile } from './regular-file.ts';
import { tryOr } from './try-or.ts';
import { UserError } from './user-error.ts';

const MAX_BYTES = constants.MAX_STRING_LENGTH;

function readBytes(file: string, absence: string): Uint8Array {
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

const decodeUtf8 = (bytes: Uint8Array): string | undefined =>
  tryOr(undefined, () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));

/**
 * Reads a text that the user named. Follows links; refuses pipes, which might never end.
 * @param absence message if the file does not exist
 * @throws UserError if it is not UTF-8, or `decode` returns `undefined`
 */
export function readUserFile(
  file: string,
  absence = `${file}: there is no such file`,
  decode: (bytes: Uint8Array) => string | undefined = decodeUtf8,
): string {
  const text = decode(readBytes(file, absence));
  if (text === undefined) throw new UserError(`${file} is not text in UTF-8: save it with that encoding`);
  return text;
}
