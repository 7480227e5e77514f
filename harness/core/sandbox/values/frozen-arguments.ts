import { sameParts } from '../../model/same-answer.ts';
import { isList, type HostValue } from '../../model/shape.ts';
import type { Guest, Value } from '../engine/guest.ts';
import type { Builder, Functions } from './build.ts';

/**
 * Arguments of a caller who passes one array wherever two arguments have the same numbers, and freezes it.
 * @returns builds the argument at a place, which is to be freed; the arguments of a call in order
 */
export function frozenArguments(guest: Guest, builder: Builder, freezes: boolean) {
  /** The arguments of the call that are before it. */
  let earlier: { readonly built: Value; readonly from: HostValue }[] = [];
  return (place: number, value: HostValue, functions: Functions): Value => {
    if (place === 0) earlier = [];
    const isSame = ({ from }: { readonly from: HostValue }): boolean =>
      isList(from) && sameParts(from, value, Object.is, 0);
    const same = typeof value === 'object' && isList(value) ? earlier.find(isSame) : undefined;
    if (same !== undefined) return guest.copy(same.built);
    const built = builder.build(value, functions);
    if (freezes) builder.freeze(built, value);
    earlier.push({ built, from: value });
    return built;
  };
}
