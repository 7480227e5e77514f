import type { CheckGrade } from '../../core/model/grades.generated.ts';

/** What a task may note; what does not fit is done again by the next attempt. */
const BYTES = 1024 * 1024;
const LENGTH_BYTES = Int32Array.BYTES_PER_ELEMENT;

/**
 * The checks that a task has finished, in memory that a thread shares with its parent. They outlive a thread that has to
 * be ended, and cost the parent nothing while all is well.
 */
export class FinishedLog {
  /** The shared memory, to be sent to the other thread. It begins with the number of bytes that are used. */
  readonly buffer: SharedArrayBuffer;
  readonly #used: Int32Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(BYTES)) {
    this.buffer = buffer;
    this.#used = new Int32Array(buffer, 0, 1);
  }

  clear(): void {
    Atomics.store(this.#used, 0, LENGTH_BYTES);
  }

  add(grade: CheckGrade): void {
    const entry = new TextEncoder().encode(JSON.stringify(grade));
    const start = Atomics.load(this.#used, 0);
    const end = start + LENGTH_BYTES + entry.length;
    if (end > this.buffer.byteLength) return;
    new DataView(this.buffer).setInt32(start, entry.length);
    new Uint8Array(this.buffer).set(entry, start + LENGTH_BYTES);
    // Last: the parent can end the thread at any moment.
    Atomics.store(this.#used, 0, end);
  }

  /** By the id of the check. */
  read(): Map<string, CheckGrade> {
    const finished = new Map<string, CheckGrade>();
    const used = Atomics.load(this.#used, 0);
    for (let start = LENGTH_BYTES; start < used;) {
      const from = start + LENGTH_BYTES;
      const end = from + new DataView(this.buffer).getInt32(start);
      const text = new TextDecoder().decode(new Uint8Array(this.buffer).slice(from, end));
      const grade = JSON.parse(text) as CheckGrade;
      finished.set(grade.id, grade);
      start = end;
    }
    return finished;
  }
}
