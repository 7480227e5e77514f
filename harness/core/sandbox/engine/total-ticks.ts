/** A call, as a part of a tick: it takes the host some microseconds. */
const CALL = 1 / 8;

/** Counts the ticks of all instances of one solution together, so that it has one budget, however it is graded. */
export class TotalTicks {
  readonly limit: number;
  readonly #onWork: (ticks: number) => void;
  #spent: number;

  /**
   * @param limit ≥ 0
   * @param onWork called with 1 at each tick and with a part of it at each call, for a watchdog
   * @param spent how many are spent already
   */
  constructor(limit = Infinity, onWork: (ticks: number) => void = () => {}, spent = 0) {
    this.limit = limit;
    this.#onWork = onWork;
    this.#spent = spent;
  }

  get areSpent(): boolean {
    return this.#spent > this.limit;
  }

  tick(): void {
    this.#spent += 1;
    this.#onWork(1);
  }

  beginCall(): void {
    this.#onWork(CALL);
  }
}
