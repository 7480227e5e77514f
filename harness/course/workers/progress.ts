/** The cells of a `Progress`. */
const CELLS = ['work', 'stage', 'thread', 'tickTime', 'running'] as const;
type Cell = (typeof CELLS)[number];

/** Work is counted in parts of a tick. */
const PARTS_OF_TICK = 40;

/** Values of the cell `stage`. From `FIRST_STAGE` on they are the index of a stage plus `FIRST_STAGE`. */
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

  constructor(
    cells: Int32Array = new Int32Array(new SharedArrayBuffer(CELLS.length * Int32Array.BYTES_PER_ELEMENT)),
  ) {
    this.cells = cells;
  }

  /** The work that was done since the task began, in ticks. */
  get work(): number {
    return this.#get('work') / PARTS_OF_TICK;
  }

  /** Whether the thread has loaded its modules. */
  get isStarted(): boolean {
    return this.#get('stage') !== STARTING;
  }

  /** The index of the stage that began last; negative if none has begun. */
  get stage(): number {
    return this.#get('stage') - FIRST_STAGE;
  }

  /** Whether the student's code runs now, as opposed to the harness. */
  get isRunning(): boolean {
    return this.#get('running') === 1;
  }

  set isRunning(isRunning: boolean) {
    this.#set('running', isRunning ? 1 : 0);
  }

  /** The operating system's id of the thread; undefined if it is not known. */
  get thread(): number | undefined {
    return this.#get('thread') || undefined;
  }

  /** How long a tick takes on this machine, in ms of CPU time; undefined if that was not measured. */
  get tickMs(): number | undefined {
    return this.#get('tickTime') / 1000 || undefined;
  }

  set tickMs(ms: number) {
    this.#set('tickTime', Math.ceil(ms * 1000));
  }

  /** Notes that the thread has begun to load its modules. @param thread see `thread` */
  startThread(thread: number | undefined): void {
    this.#set('thread', thread ?? 0);
  }

  /** Notes that the thread has loaded its modules, and that no stage of its task has begun. */
  beginTask(): void {
    this.#set('stage', BETWEEN_STAGES);
    this.#set('work', 0);
    this.isRunning = false;
  }

  /** Notes that a stage has begun or goes on. @param stage its index */
  beginStage(stage: number): void {
    this.#set('stage', stage + FIRST_STAGE);
    this.addWork(1);
  }

  /** @param ticks a multiple of 1/40 */
  addWork(ticks: number): void {
    Atomics.add(this.cells, CELLS.indexOf('work'), ticks * PARTS_OF_TICK);
  }

  #get(cell: Cell): number {
    return Atomics.load(this.cells, CELLS.indexOf(cell));
  }

  #set(cell: Cell, value: number): void {
    Atomics.store(this.cells, CELLS.indexOf(cell), value);
  }
}
