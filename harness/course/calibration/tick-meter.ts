import type { Monitor } from '../../core/sandbox/index.ts';

/** What a solution has used of its ticks since the meter was read last. */
interface Reading {
  readonly ticks: number;
  /** The largest part of the ticks that a call or a check may use. */
  readonly share: number;
}

/** Counts the ticks of a solution. */
export class TickMeter {
  #ticks = 0;
  #share = 0;

  readonly onWork: NonNullable<Monitor['onWork']> = (ticks, share) => {
    // A call is a part of a tick for the watchdog only.
    if (share > 0) this.#ticks += ticks;
    this.#share = Math.max(this.#share, share);
  };

  /** Begins anew. */
  read(): Reading {
    const reading = { ticks: this.#ticks, share: this.#share };
    this.#ticks = 0;
    this.#share = 0;
    return reading;
  }
}
