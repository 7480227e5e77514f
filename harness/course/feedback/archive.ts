import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { reportWriteErrors, temporaryPathOf } from '../classes/index.ts';

/** A file in an archive. */
export interface PackedFile {
  /** Its path in the archive, with slashes. */
  readonly name: string;
  readonly content: string | Buffer;
}

/** The same files give the same bytes: the first moment that an archive can state, in no time zone. */
const OPTIONS = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

async function addAll(zip: ZipFile, files: AsyncIterable<PackedFile>): Promise<void> {
  for await (const { name, content } of files) zip.addBuffer(Buffer.from(content), name, OPTIONS);
  zip.end();
}

/** Writes a ZIP archive as a whole or not at all. @returns its length in bytes @throws WriteError */
export async function writeArchive(file: string, files: AsyncIterable<PackedFile>): Promise<void> {
  const temporary = temporaryPathOf(file);
  const zip = new ZipFile();
  const stop = new AbortController();
  const written = pipeline(zip.outputStream, createWriteStream(temporary), { signal: stop.signal });
  // What happens first is reported, by the lines below.
  written.catch(() => {});
  try {
    await addAll(zip, files).catch((error: unknown) => {
      stop.abort();
      throw error;
    });
    await reportWriteErrors(file, written);
    await reportWriteErrors(file, rename(temporary, file));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A ZIP archive in memory. */
export async function archiveOf(files: readonly PackedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  const bytes = buffer(zip.outputStream);
  for (const { name, content } of files) zip.addBuffer(Buffer.from(content), name, OPTIONS);
  zip.end();
  return bytes;
}
