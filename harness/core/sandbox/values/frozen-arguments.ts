import { sameParts } from '../../model/same-answer.ts';
import { isList, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import type { Builder, Functions } from './build.ts';

/**
 * Passes one array wherever two have the same numbers, also within records and lists.
 * @param freezes whether arguments are frozen
 * @returns a function that builds the arguments of a call in order; the caller frees each
 */
export function frozenArguments(guest: Guest, builder: Builder, freezes: boolean) {
  /** Lists of the call so far. */
  let earlier: { readonly built: Value; readonly from: HostValue }[] = [];

  const sameAs = (value: HostValue): Value | undefined =>
    isList(value) ? earlier.find(({ from }) => sameParts(from, value, Object.is, 0))?.built : undefined;

  /** Replaces lists within a value by equal earlier ones, and notes the others. */
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
