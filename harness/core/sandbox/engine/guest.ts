import { GuestCalls } from './guest-calls.ts';
import type { Value } from './guest-memory.ts';

export { MAX_ARGUMENTS } from './guest-calls.ts';
export type { Value } from './guest-memory.ts';

/** The guest's values, told apart by builtins that were captured before the student's code could replace them. */
export class Guest extends GuestCalls {
  readonly #isArray = this.builtin('Array', 'isArray');
  readonly #isView = this.builtin('ArrayBuffer', 'isView');
  readonly #hasOwn = this.builtin('Object', 'hasOwn');
  readonly #keys = this.builtin('Object', 'keys');

  isArray(value: Value): boolean {
    return this.#holds(this.#isArray, [value]);
  }

  /** Whether it is a typed array or a DataView. */
  isView(value: Value): boolean {
    return this.#holds(this.#isView, [value]);
  }

  hasOwn(value: Value, key: string): boolean {
    return this.#holds(this.#hasOwn, [value, this.key(key)]);
  }

  /** The names of an object's own enumerable properties, as an array; an exception if a proxy threw. */
  keys(value: Value): Value {
    return this.call(this.#keys, this.undefined, [value]);
  }

  /** The length of an array or a typed array, read once; undefined if it is not a number. */
  lengthOf(value: Value): number | undefined {
    const length = this.lengthValue(value);
    try {
      if (this.isNumber(length)) return this.numberOf(length);
      this.forgetThrown(length);
      return undefined;
    } finally {
      this.free(length);
    }
  }

  /** Discards an exception. @param value a value or an exception; the caller keeps owning a value */
  forgetThrown(value: Value): void {
    const thrown = this.thrownBy(value);
    if (thrown !== undefined) this.free(thrown);
  }

  #holds(callee: Value, args: readonly Value[]): boolean {
    const answer = this.call(callee, this.undefined, args);
    const yes = !this.isException(answer) && this.isTrue(answer);
    this.forgetThrown(answer);
    this.free(answer);
    return yes;
  }
}
