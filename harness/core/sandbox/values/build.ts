import { isList, type Callable, type HostValue } from '../../model/shape.ts';
import { MAX_ARGUMENTS, type Guest, type Value } from '../engine/guest.ts';

/** Functions of the guest for those of the host. */
export interface Functions {
  make(host: Callable): Value;
}

/**
 * Builds guest values from host values with captured builtins and defined properties, so no setter or replaced builtin sees them.
 */
export class Builder {
  readonly #guest: Guest;
  readonly #arrayOf: Value;
  readonly #parse: Value;
  readonly #freeze: Value;

  constructor(guest: Guest) {
    this.#guest = guest;
    this.#arrayOf = guest.builtin('Array', 'of');
    this.#parse = guest.builtin('JSON', 'parse');
    this.#freeze = guest.builtin('Object', 'freeze');
  }

  build(value: HostValue, functions: Functions): Value {
    if (typeof value === 'number') return this.#guest.number(value);
    if (typeof value === 'string') return this.#guest.text(value);
    if (typeof value === 'boolean') return this.#guest.boolean(value);
    if (typeof value === 'function') return functions.make(value);
    if (!isList(value)) return this.#record(value, functions);
    const isVector = value.every((element) => typeof element === 'number');
    return isVector ? this.vector(value) : this.#list(value, functions);
  }

  /** Freezes a value deeply. @param from the value from which it was built */
  freeze(built: Value, from: HostValue): void {
    const guest = this.#guest;
    if (typeof from !== 'object') return;
    for (const [name, part] of Object.entries<HostValue>(from as Readonly<Record<string, HostValue>>))
      if (typeof part === 'object') guest.inPart(built, from, name, (inner) => this.freeze(inner, part));
    guest.free(guest.call(this.#freeze, guest.undefined, [built]));
  }

  vector(numbers: readonly number[]): Value {
    const guest = this.#guest;
    if (numbers.length > MAX_ARGUMENTS) return this.#long(numbers, (number) => guest.number(number));
    return guest.callWithNumbers(this.#arrayOf, guest.undefined, numbers);
  }

  #list(elements: readonly HostValue[], functions: Functions): Value {
    const guest = this.#guest;
    if (elements.length > MAX_ARGUMENTS)
      return this.#long(elements, (element) => this.build(element, functions));
    const parts = elements.map((element) => this.build(element, functions));
    const array = guest.call(this.#arrayOf, guest.undefined, parts);
    for (const part of parts) guest.free(part);
    return array;
  }

  #long<T>(elements: readonly T[], build: (element: T) => Value): Value {
    const guest = this.#guest;
    const text = guest.text(`[${elements.map(() => '0').join(',')}]`);
    const array = guest.call(this.#parse, guest.undefined, [text]);
    guest.free(text);
    elements.forEach((element, index) => {
      const [key, part] = [guest.number(index), build(element)];
      guest.set(array, key, part);
      guest.free(key);
      guest.free(part);
    });
    return array;
  }

  /** `JSON.parse` defines the properties, and setting an existing property calls no setter. */
  #record(fields: { readonly [field: string]: HostValue }, functions: Functions): Value {
    const guest = this.#guest;
    const names = Object.keys(fields);
    const text = `{${names.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`;
    // The text is kept, because records of few kinds are built again and again.
    const object = guest.call(this.#parse, guest.undefined, [guest.key(text)]);
    for (const name of names) {
      const part = this.build(fields[name]!, functions);
      guest.set(object, guest.key(name), part);
      guest.free(part);
    }
    return object;
  }
}
