import { Zip, ZipDeflate } from 'fflate';
import type { PackedFile } from '../../lms/index.ts';

/** Constant, so that the same files give the same bytes: the earliest time of ZIP, an ordinary Unix file. */
const OPTIONS = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 * 0x10000 } as const;

/** ZIP archive, packed file by file. */
export class ZipWriter {
  readonly #packed: Buffer[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#packed.push(Buffer.from(chunk));
  });

  add({ name, content }: PackedFile): Buffer {
    const entry = Object.assign(new ZipDeflate(name), OPTIONS);
    this.#zip.add(entry);
    entry.push(typeof content === 'string' ? Buffer.from(content) : zipped(content), true);
    return this.#take();
  }

  end(): Buffer {
    this.#zip.end();
    return this.#take();
  }

  #take(): Buffer {
    return Buffer.concat(this.#packed.splice(0));
  }
}

export function zipped(files: readonly PackedFile[]): Buffer {
  const archive = new ZipWriter();
  return Buffer.concat([...files.map((file) => archive.add(file)), archive.end()]);
}
