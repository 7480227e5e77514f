import { changesOf } from '../../model/changed-argument.ts';
import { isList, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import type { Builder, Functions } from './build.ts';

/**
 * Passes the same array or object at each place of every call, with changed content, so a solution that caches answers by array
 * identity is wrong.
 * @returns a function that builds the argument at a place; the caller frees it
 */
export function reusedArguments(guest: Guest, builder: Builder) {
  /** The latest argument at each place, of any function. */
  const latest: { readonly built: Value; readonly from: HostValue }[] = [];

  const set = (object: Value, key: Value, value: Value): void => {
    guest.set(object, key, value);
    guest.free(value);
  };

  /** Changes the known object, or builds a new one where it does not take the content: a solution may have frozen it. */
  const again = (
    known: Value | undefined,
    from: HostValue | undefined,
    value: HostValue,
    functions: Functions,
  ): Value => {
    const isReusable =
      known !== undefined &&
      typeof from === 'object' &&
      typeof value === 'object' &&
      isList(from) === isList(value) &&
      guest.isObject(known);
    if (!isReusable) return builder.build(value, functions);
    if (isList(value)) set(known, guest.key('length'), guest.number(value.length));
    for (const [name, part] of Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>)) {
      const key = guest.key(name);
      const before = guest.property(known, key);
      guest.forgetThrown(before);
      const earlier = (from as Readonly<Record<string, HostValue>>)[name];
      set(known, key, again(before, earlier, part, functions));
      guest.free(before);
    }
    const isSet = changesOf(guest, '', value, known, () => '').length === 0;
    return isSet ? guest.copy(known) : builder.build(value, functions);
  };

  return (place: number, value: HostValue, functions: Functions): Value => {
    const known = latest[place];
    const built = again(known?.built, known?.from, value, functions);
    if (known !== undefined) guest.free(known.built);
    latest[place] = { built: guest.copy(built), from: value };
    return built;
  };
}
