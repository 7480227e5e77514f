/** Where a number became null, it was most likely copied after it had overflowed. */
const FROM_JSON = ' (JSON turns NaN and Infinity into null)';

/**
 * A value does not have the expected shape. `found` describes the part at `path` (its outermost step is last), and
 * `wanted` what it should be, unless `found` says that, too.
 */
export class Misshapen extends Error {
  readonly found: string;
  readonly wanted: string | undefined;
  readonly path: string[] = [];

  constructor(found: string, wanted?: string) {
    super(found);
    this.found = found;
    this.wanted = wanted;
  }

  /** `element 1 of z is undefined, not a number`. It follows a sentence that says what the whole value should be. */
  get sentence(): string {
    if (this.path.length === 0) return `it is ${this.found}`;
    const wanted = this.wanted === undefined ? '' : `, not ${this.wanted}`;
    const copied = this.found === 'null' && this.wanted === 'a number' ? FROM_JSON : '';
    return `${this.path.join(' of ')} is ${this.found}${wanted}${copied}`;
  }
}
