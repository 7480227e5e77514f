/** A call, as a part of a tick: it takes the host some microseconds. */
const CALL = 1 / 8;

/**
 * @param ticks 1 at each tick, a part of it at each call
 * @param share what is used of the ticks of a call or of those of a check, whichever is more; 0 at each call
 */
export type OnWork = (ticks: number, share: number) => void;

/** Counts the ticks of all instances of one solution together, so that it has one budget, however it is graded. */
export class TotalTicks {
  readonly limit: number;
  readonly #onWork: OnWork;
  #spent: number;

  /**
   * @param limit ≥ 0
   * @param onWork called at each tick and at each call, for a watchdog
   * @param spent how many are spent already
   */
  constructor(limit = Infinity, onWork: OnWork = () => {}, spent = 0) {
    this.limit = limit;
    this.#onWork = onWork;
    this.#spent = spent;
  }

  get areSpent(): boolean {
    return this.#spent > this.limit;
  }

  /** @param share see `OnWork` */
  tick(share: number): void {
    this.#spent += 1;
    this.#onWork(1, share);
  }

  beginCall(): void {
    this.#onWork(CALL, 0);
  }
}
