import { STEPS_PER_TICK } from './steps.ts';

/** A call, as a part of a tick: it takes the host some microseconds. */
const CALL = 1 / 8;

/** Watches the student's code, for a watchdog or a measurement. */
export interface Monitor {
  /**
   * Called as the code goes on: several times in a tick, and at each call.
   * @param ticks a multiple of 1/40
   * @param share what is used of the ticks of a call or of those of a check, whichever is more; 0 at each call
   */
  readonly onWork?: (ticks: number, share: number) => void;
  /** Called when the code begins to run, and when it has ended. */
  readonly onRun?: (isRunning: boolean) => void;
}

/** Counts the ticks of all instances of one solution together, so that it has one budget, however it is graded. */
export class TotalTicks {
  readonly limit: number;
  readonly #monitor: Monitor;
  /** In steps, which are whole: sums of parts of a tick would be rounded. */
  #spent: number;

  /**
   * @param limit ≥ 0
   * @param spent how many are spent already
   */
  constructor(limit = Infinity, monitor: Monitor = {}, spent = 0) {
    this.limit = limit;
    this.#monitor = monitor;
    this.#spent = spent * STEPS_PER_TICK;
  }

  get areSpent(): boolean {
    return this.#spent > this.limit * STEPS_PER_TICK;
  }

  /** @param share see `Monitor` */
  add(steps: number, share: number): void {
    this.#spent += steps;
    this.#monitor.onWork?.(steps / STEPS_PER_TICK, share);
  }

  beginCall(): void {
    this.#monitor.onRun?.(true);
    this.#monitor.onWork?.(CALL, 0);
  }

  endCall(): void {
    this.#monitor.onRun?.(false);
  }
}
