import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { writing } from './files.ts';

/** Less than this is kept until there is more: many small writes take long. */
const BUFFERED = 64 * 1024;

/** A file that is written piece by piece beside its place, and then put into it as a whole. */
export class OpenFile {
  readonly #file: string;
  readonly #beside: string;
  readonly #handle: FileHandle;
  #waiting = '';
  #isOpen = true;

  private constructor(file: string, beside: string, handle: FileHandle) {
    this.#file = file;
    this.#beside = beside;
    this.#handle = handle;
  }

  /** @throws NotWritten; so do all methods */
  static async beside(file: string): Promise<OpenFile> {
    const beside = `${file}.${process.pid}.part`;
    return new OpenFile(file, beside, await writing(file, open(beside, 'w')));
  }

  async write(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= BUFFERED) await this.#flush();
  }

  async #flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await writing(this.#file, this.#handle.writeFile(text));
  }

  /** Everything is written: the file takes its place. */
  async putInPlace(): Promise<void> {
    await this.#flush();
    this.#isOpen = false;
    await writing(this.#file, this.#handle.close());
    await writing(this.#file, rename(this.#beside, this.#file));
  }

  /** Removes what was written, unless it is in its place. */
  async discard(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#handle.close();
    await rm(this.#beside, { force: true });
  }
}
