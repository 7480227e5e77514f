import { sameParts } from '../../model/same-answer.ts';
import { isList, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import type { Builder, Functions } from './build.ts';

/**
 * Arguments of a caller who passes one array wherever two have the same numbers, also within records and lists, and
 * freezes it.
 * @returns builds the argument at a place, which is to be freed; the arguments of a call in order
 */
export function frozenArguments(guest: Guest, builder: Builder, freezes: boolean) {
  /** The lists of the call that are before it. */
  let earlier: { readonly built: Value; readonly from: HostValue }[] = [];

  const sameAs = (value: HostValue): Value | undefined =>
    isList(value) ? earlier.find(({ from }) => sameParts(from, value, Object.is, 0))?.built : undefined;

  /** Replaces the lists in a value by earlier ones, and knows the others from now on. */
  const share = (built: Value, value: HostValue): void => {
    if (typeof value !== 'object') return;
    if (isList(value)) earlier.push({ built: guest.copy(built), from: value });
    for (const [name, part] of Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>)) {
      const same = sameAs(part);
      if (same !== undefined) guest.set(built, guest.key(name), same);
      else if (typeof part === 'object') guest.inPart(built, value, name, (inner) => share(inner, part));
    }
  };

  return (place: number, value: HostValue, functions: Functions): Value => {
    if (place === 0) {
      for (const { built } of earlier) guest.free(built);
      earlier = [];
    }
    const same = sameAs(value);
    if (same !== undefined) return guest.copy(same);
    const built = builder.build(value, functions);
    share(built, value);
    if (freezes) builder.freeze(built, value);
    return built;
  };
}
