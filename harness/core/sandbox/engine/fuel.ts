/** Units for a turn of an empty loop. */
export const FUEL_PER_TURN = 9;

/** More than the slowest right styles use for the longest inputs, in every exercise. */
export const MOST_OF_CALL = 900_000_000;

/**
 * Right solutions use less than 2 million units; 64 KiB that declare 5,000 names in one function use 43 million, because
 * QuickJS compares each name with all before it.
 */
export const MOST_OF_LOADING = 100_000_000;

/** Limits of one call, and of all calls of a check, once a call was ended; enough for code that is not slow. */
const TIGHT_CALL = 1_000_000 * FUEL_PER_TURN;
const TIGHT_CHECK = 2 * TIGHT_CALL;

/**
 * Fuel of one solution in one grading, in all instances. Limits are generous until one ends a call, and tight
 * afterwards: slow correct code is not ended, and endless code costs little. The order of checks alone decides this, so
 * every run is the same.
 */
export class Fuel {
  /** Fuel of all calls together while limits are generous; ≥ 0, perhaps Infinity. */
  readonly total: number;
  readonly #ofCall: number;
  /** Function or file that was ended first. */
  firstEnded: string | undefined;
  /** Since the solution was loaded, in the current check, and by the call that used most. */
  used = 0;
  #ofCheck = 0;
  most = 0;

  /** @param ofCall limit of one call while limits are generous */
  constructor(total = Infinity, ofCall = MOST_OF_CALL) {
    this.total = total;
    this.#ofCall = ofCall;
  }

  beginCheck(): void {
    this.#ofCheck = 0;
  }

  get next(): number {
    return this.firstEnded === undefined
      ? Math.max(0, Math.min(this.#ofCall, this.total - this.used))
      : Math.max(0, Math.min(TIGHT_CALL, TIGHT_CHECK - this.#ofCheck));
  }

  /** Earlier calls have used more than is left for the next one. */
  get isMostlyUsed(): boolean {
    return this.next < this.#ofCall && this.next < this.used;
  }

  use(fuel: number): void {
    this.used += fuel;
    this.#ofCheck += fuel;
    this.most = Math.max(this.most, fuel);
  }

  /** Notes that a limit ended a call. @param subject its function, or the file that was loaded */
  end(subject: string): void {
    this.firstEnded ??= subject;
  }
}
