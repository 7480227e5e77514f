import type { Evaluations, Maker } from '../../model/call.ts';
import type { Guest, Value } from './guest.ts';
import type { SharedFunctions } from './passed-functions.ts';

/** A function that a student's function returned. */
interface Made {
  readonly fn: Value;
  /** The arguments of its maker. */
  readonly values: readonly Value[];
  /** The functions among those arguments: they live as long as it does. */
  readonly shared: SharedFunctions;
  /** Of its maker. */
  readonly evaluations: readonly Evaluations[];
}

/** The functions that a student's functions have returned, until they are forgotten. */
export class MadeFunctions {
  readonly #guest: Guest;
  /** Functions that belong to the calls whose answers are kept. */
  readonly #kept: SharedFunctions;
  readonly #all = new Map<Maker, Made>();

  constructor(guest: Guest, kept: SharedFunctions) {
    this.#guest = guest;
    this.#kept = kept;
  }

  get(maker: Maker | undefined): Made | undefined {
    return maker && this.#all.get(maker);
  }

  add(maker: Maker, made: Made): void {
    this.#all.set(maker, made);
  }

  forget(): void {
    for (const { fn, values, shared } of this.#all.values()) this.free([fn, ...values], shared);
    this.#all.clear();
  }

  /** Frees what belongs to a function that was made, or could not be made. */
  free(values: readonly Value[], shared: SharedFunctions): void {
    for (const value of values) this.#guest.free(value);
    if (shared === this.#kept) return;
    for (const { by, value } of shared.values()) {
      by.end();
      this.#guest.free(value);
    }
  }
}
