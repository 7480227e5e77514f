import type { OnUse } from '../../core/sandbox/index.ts';

/** What a solution has used since the meter was read last. */
interface Reading {
  readonly fuel: number;
  /** The largest part of the fuel that a call or a check may use. */
  readonly share: number;
}

/** Counts the fuel of a solution. */
export class FuelMeter {
  #fuel = 0;
  #share = 0;

  readonly onUse: OnUse = (fuel, share) => {
    this.#fuel += fuel;
    this.#share = Math.max(this.#share, share);
  };

  /** Begins anew. */
  read(): Reading {
    const reading = { fuel: this.#fuel, share: this.#share };
    this.#fuel = 0;
    this.#share = 0;
    return reading;
  }
}
