/** Longer names are cut. */
const BYTES = 256;
/** Number of stages begun, and length of the last name, which follows. */
const HEAD_BYTES = 2 * Int32Array.BYTES_PER_ELEMENT;

/** In memory shared with the parent, which messages would wake thousands of times in a class. */
export class LastStage {
  readonly buffer: SharedArrayBuffer;
  readonly #head: Int32Array;
  readonly #name: Uint8Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(HEAD_BYTES + BYTES)) {
    this.buffer = buffer;
    this.#head = new Int32Array(buffer, 0, 2);
    this.#name = new Uint8Array(buffer, HEAD_BYTES);
  }

  /** Number of stages begun; 0 until the thread has loaded its modules. */
  get count(): number {
    return Atomics.load(this.#head, 0);
  }

  get name(): string {
    return new TextDecoder().decode(this.#name.slice(0, Atomics.load(this.#head, 1)));
  }

  begin(name: string): void {
    const bytes = new TextEncoder().encode(name).subarray(0, BYTES);
    this.#name.set(bytes);
    Atomics.store(this.#head, 1, bytes.length);
    Atomics.add(this.#head, 0, 1);
  }
}
