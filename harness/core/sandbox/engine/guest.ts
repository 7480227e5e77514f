import type { ValueAccess } from '../../model/changed-argument.ts';
import { isList, type HostValue } from '../../model/shape.ts';
import { GuestCalls } from './guest-calls.ts';
import type { Value } from './guest-memory.ts';

export { MAX_ARGUMENTS, type Saved } from './guest-calls.ts';
export type { Value } from './guest-memory.ts';

/** The guest's values, told apart by captured builtins. */
export class Guest extends GuestCalls implements ValueAccess<Value> {
  readonly #isArray = this.builtin('Array', 'isArray');
  readonly #isView = this.builtin('ArrayBuffer', 'isView');
  readonly #has = this.builtin('Reflect', 'has');
  readonly #keys = this.builtin('Object', 'keys');

  isArray(value: Value): boolean {
    return this.#holds(this.#isArray, [value]);
  }

  /** True for a typed array or a DataView. */
  isView(value: Value): boolean {
    return this.#holds(this.#isView, [value]);
  }

  has(value: Value, key: string): boolean {
    return this.#holds(this.#has, [value, this.key(key)]);
  }

  /** An array of the names of own enumerable properties; an exception if a proxy threw. */
  keys(value: Value): Value {
    return this.call(this.#keys, this.undefined, [value]);
  }

  /** The length of an array or a typed array; undefined if it is not a number. */
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

  is(value: Value, known: number | string | boolean): boolean {
    if (typeof known === 'number') return this.isNumber(value) && Object.is(this.numberOf(value), known);
    if (this.typeOf(value) !== typeof known) return false;
    return (typeof known === 'string' ? this.textOf(value) : this.isTrue(value)) === known;
  }

  *namesOf(value: Value): Generator<string> {
    const names = this.keys(value);
    try {
      for (let index = 0; index < (this.lengthOf(names) ?? 0); index += 1) {
        const key = this.at(names, index);
        const name = this.textOf(key);
        this.free(key);
        yield name;
      }
    } finally {
      this.free(names);
    }
  }

  inPart<T>(value: Value, whole: HostValue, name: string, use: (part: Value) => T): T {
    const part = isList(whole) ? this.at(value, Number(name)) : this.property(value, this.key(name));
    const used = use(part);
    this.forgetThrown(part);
    this.free(part);
    return used;
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
