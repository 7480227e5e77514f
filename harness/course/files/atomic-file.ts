import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { reportWriteErrors, temporaryPathOf } from './write-file.ts';

/** Text is buffered up to this length, in UTF-16 units, because many small writes are slow. */
const BUFFER_LENGTH = 64 * 1024;

/** A file that is written in parts and appears as a whole: the parts go to a temporary file, which is then renamed. */
export class AtomicFile {
  readonly #file: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  #buffer = '';
  #isOpen = true;

  private constructor(file: string, temporary: string, handle: FileHandle) {
    this.#file = file;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Opens the temporary file. @throws WriteError, as `write` and `commit` do */
  static async open(file: string): Promise<AtomicFile> {
    const temporary = temporaryPathOf(file);
    return new AtomicFile(file, temporary, await reportWriteErrors(file, open(temporary, 'w')));
  }

  async write(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= BUFFER_LENGTH) await this.#flush();
  }

  async #flush(): Promise<void> {
    const text = this.#buffer;
    this.#buffer = '';
    await reportWriteErrors(this.#file, this.#handle.writeFile(text));
  }

  /** Closes the file and puts it in its place, where it replaces an existing one. */
  async commit(): Promise<void> {
    await this.#flush();
    this.#isOpen = false;
    await reportWriteErrors(this.#file, this.#handle.close());
    await reportWriteErrors(this.#file, rename(this.#temporary, this.#file));
  }

  /** Removes the temporary file. Does nothing after `commit`. */
  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#handle.close();
    await rm(this.#temporary, { force: true });
  }
}
