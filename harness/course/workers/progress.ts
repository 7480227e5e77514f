const TICKS = 0;
const STAGE = 1;

/** Values of the cell `STAGE`. From `FIRST_STAGE` on they are the index of a stage plus `FIRST_STAGE`. */
const STARTING = 0;
const BETWEEN_STAGES = 1;
const FIRST_STAGE = 2;

/**
 * How far a thread has come, in memory that it shares with its parent. A message for each step would wake the parent,
 * thousands of times in a class.
 */
export class Progress {
  /** The shared memory, to be sent to the other thread. */
  readonly cells: Int32Array;

  constructor(cells: Int32Array = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))) {
    this.cells = cells;
  }

  /** Counts every step of progress. */
  get ticks(): number {
    return Atomics.load(this.cells, TICKS);
  }

  /** Whether the thread has loaded its modules. */
  get isStarted(): boolean {
    return Atomics.load(this.cells, STAGE) !== STARTING;
  }

  /** The index of the stage that began last; negative if none has begun. */
  get stage(): number {
    return Atomics.load(this.cells, STAGE) - FIRST_STAGE;
  }

  /** Notes that the thread has loaded its modules, and that no stage of its task has begun. */
  beginTask(): void {
    this.#set(BETWEEN_STAGES);
  }

  /** Notes that a stage has begun or goes on. @param stage its index */
  beginStage(stage: number): void {
    this.#set(stage + FIRST_STAGE);
  }

  #set(value: number): void {
    Atomics.store(this.cells, STAGE, value);
    Atomics.add(this.cells, TICKS, 1);
  }
}
