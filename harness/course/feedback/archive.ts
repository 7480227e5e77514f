import { Zip, ZipDeflate } from 'fflate';

/** A file in an archive. */
export interface PackedFile {
  /** Its path in the archive, with slashes. */
  readonly name: string;
  readonly content: string | Buffer;
}

/** The same files give the same bytes: the first moment that an archive can state, and an ordinary file of Unix. */
const OPTIONS = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 * 0x10000 } as const;

/** The bytes of a ZIP archive, packed file by file as they are asked for. */
export async function* zipped(
  files: AsyncIterable<PackedFile> | Iterable<PackedFile>,
): AsyncGenerator<Buffer> {
  const packed: Buffer[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(Buffer.from(chunk));
  });
  for await (const { name, content } of files) {
    const entry = Object.assign(new ZipDeflate(name), OPTIONS);
    zip.add(entry);
    entry.push(Buffer.from(content), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed;
}
