import type { HostGradient, HostValue } from '../model/shape.ts';
import { MAX_ARGUMENTS, type Guest, type Value } from './guest.ts';

/**
 * Makes plain values of the guest out of values of the host. Uses only what was taken from the guest before the
 * student's code ran and defines what it makes: no setter or replaced builtin can see it.
 */
export class Builder {
  readonly #guest: Guest;
  readonly #arrayOf: Value;
  readonly #parse: Value;

  constructor(guest: Guest) {
    this.#guest = guest;
    this.#arrayOf = guest.builtin('Array', 'of');
    this.#parse = guest.builtin('JSON', 'parse');
  }

  /** @param gradients makes the functions that stand for gradients */
  build(value: HostValue, gradients: { make(host: HostGradient): Value }): Value {
    if (typeof value === 'number') return this.#guest.number(value);
    if (typeof value === 'string') return this.#guest.text(value);
    if (typeof value === 'boolean') return this.#guest.boolean(value);
    if (typeof value === 'function') return gradients.make(value);
    if (isList(value)) return this.array(value, (element) => this.build(element, gradients));
    const fields = Object.entries(value);
    const blank = `{${fields.map(([name]) => `${JSON.stringify(name)}:0`).join(',')}}`;
    return this.#fill(
      blank,
      fields.map(([name, field]) => [this.#guest.key(name), this.build(field, gradients)]),
    );
  }

  vector(numbers: readonly number[]): Value {
    return this.array(numbers, (number) => this.#guest.number(number));
  }

  array<T>(elements: readonly T[], build: (element: T) => Value): Value {
    const guest = this.#guest;
    const parts = elements.map(build);
    if (parts.length > MAX_ARGUMENTS)
      return this.#fill(
        `[${parts.map(() => '0').join(',')}]`,
        parts.map((part, index) => [guest.number(index), part]),
      );
    const array = guest.call(this.#arrayOf, guest.undefined, parts);
    for (const part of parts) guest.free(part);
    return array;
  }

  /** `JSON.parse` defines the properties; setting one that is there reaches no setter. */
  #fill(blank: string, parts: readonly (readonly [key: Value, value: Value])[]): Value {
    const text = this.#guest.text(blank);
    const object = this.#guest.call(this.#parse, this.#guest.undefined, [text]);
    this.#guest.free(text);
    for (const [key, value] of parts) {
      this.#guest.set(object, key, value);
      this.#guest.free(value);
    }
    return object;
  }
}

/** Tells a list from a record; `Array.isArray` does not narrow readonly arrays. */
export function isList(value: HostValue): value is readonly HostValue[] {
  return Array.isArray(value);
}
