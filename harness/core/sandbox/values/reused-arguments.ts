import { isList, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import type { Builder, Functions } from './build.ts';
import { isUnchanged } from './mutated-arguments.ts';

/**
 * Arguments of a caller who keeps one array or object for each of them, and changes it between two calls: a solution that
 * remembers an answer by the array itself then gives a wrong one.
 */
export class ReusedArguments {
  readonly #guest: Guest;
  readonly #builder: Builder;
  /** The latest argument at each place, whichever function got it, and what it was built from. */
  readonly #latest: { readonly built: Value; readonly from: HostValue }[] = [];

  constructor(guest: Guest, builder: Builder) {
    this.#guest = guest;
    this.#builder = builder;
  }

  /** @param place of the argument. @returns the argument, to be freed */
  build(place: number, value: HostValue, functions: Functions): Value {
    const guest = this.#guest;
    const latest = this.#latest[place];
    const built = this.#again(latest?.built, latest?.from, value, functions);
    if (latest !== undefined) guest.free(latest.built);
    this.#latest[place] = { built: guest.copy(built), from: value };
    return built;
  }

  /** The same array or object with another content, unless it cannot have it: a solution may have frozen it. */
  #again(
    latest: Value | undefined,
    from: HostValue | undefined,
    value: HostValue,
    functions: Functions,
  ): Value {
    const guest = this.#guest;
    const isReusable =
      latest !== undefined &&
      typeof from === 'object' &&
      typeof value === 'object' &&
      isList(from) === isList(value) &&
      guest.isObject(latest);
    if (!isReusable) return this.#builder.build(value, functions);
    if (isList(value)) this.#set(latest, guest.key('length'), guest.number(value.length));
    for (const [name, part] of Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>)) {
      const key = guest.key(name);
      const before = guest.property(latest, key);
      guest.forgetThrown(before);
      const earlier = (from as Readonly<Record<string, HostValue>>)[name];
      this.#set(latest, key, this.#again(before, earlier, part, functions));
      guest.free(before);
    }
    return isUnchanged(guest, latest, value) ? guest.copy(latest) : this.#builder.build(value, functions);
  }

  #set(object: Value, key: Value, value: Value): void {
    this.#guest.set(object, key, value);
    this.#guest.free(value);
  }
}
