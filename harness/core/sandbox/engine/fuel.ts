/** What a turn of an empty loop costs, in units of fuel. */
export const FUEL_PER_TURN = 9;

/**
 * What one call may use until a call of the solution is ended: more than the slowest right styles use for the longest
 * inputs. It is the same in every exercise.
 */
export const MOST_OF_CALL = 900_000_000;

/**
 * What loading the files may use. Right solutions use less than 2 million units; 64 KiB that declare 5,000 names in one
 * function use 43 million, because QuickJS compares each name with all before it.
 */
export const MOST_OF_LOADING = 100_000_000;

/** Once a call was ended: what one call may use, and all calls of a check together. Code that is not slow uses less. */
const TIGHT_CALL = 1_000_000 * FUEL_PER_TURN;
const TIGHT_CHECK = 2 * TIGHT_CALL;

/**
 * The fuel of one solution in one grading, whatever instances it has. Its limits are generous until one of its calls is
 * ended by a limit, of whatever kind, and tight from then on: so slow code that is right is not ended, and code that
 * never ends costs little. What has happened decides, in the order of the checks, so it is the same in every run.
 */
export class Fuel {
  /** The most that all calls may use together while limits are generous; ≥ 0, perhaps Infinity. */
  readonly total: number;
  readonly #ofCall: number;
  /** What was ended first: the name of a function or of a file. */
  firstEnded: string | undefined;
  /** What was used since the solution was loaded, in the current check, and by the call that used most. */
  used = 0;
  #ofCheck = 0;
  most = 0;

  /** @param ofCall the most of one call while limits are generous */
  constructor(total = Infinity, ofCall = MOST_OF_CALL) {
    this.total = total;
    this.#ofCall = ofCall;
  }

  beginCheck(): void {
    this.#ofCheck = 0;
  }

  /** What the next call may use, ≥ 0. */
  get next(): number {
    return this.firstEnded === undefined
      ? Math.max(0, Math.min(this.#ofCall, this.total - this.used))
      : Math.max(0, Math.min(TIGHT_CALL, TIGHT_CHECK - this.#ofCheck));
  }

  /** Whether earlier calls have used more than is left for the next one. */
  get isMostlyUsed(): boolean {
    return this.next < this.#ofCall && this.next < this.used;
  }

  use(fuel: number): void {
    this.used += fuel;
    this.#ofCheck += fuel;
    this.most = Math.max(this.most, fuel);
  }

  /** A limit has ended a call. @param subject the name of its function, or of the file that was loaded */
  end(subject: string): void {
    this.firstEnded ??= subject;
  }
}
