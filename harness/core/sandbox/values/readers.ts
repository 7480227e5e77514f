import type { Guest, Value } from '../engine/guest.ts';

/** Builtins that tell arrays from objects, captured before the student's code could replace them. */
export interface Readers {
  readonly isArray: (value: Value) => boolean;
  /** A typed array or a DataView. */
  readonly isView: (value: Value) => boolean;
  readonly hasOwn: (value: Value, key: string) => boolean;
  /** The names of an object's own enumerable properties, as an array; an exception if a proxy threw. */
  readonly keys: (value: Value) => Value;
}

/** Captures the readers. @param guest before it has run any code of the student */
export function captureReaders(guest: Guest): Readers {
  const isArray = guest.builtin('Array', 'isArray');
  const isView = guest.builtin('ArrayBuffer', 'isView');
  const hasOwn = guest.builtin('Object', 'hasOwn');
  const keys = guest.builtin('Object', 'keys');
  const holds = (callee: Value, args: readonly Value[]) => {
    const answer = guest.call(callee, guest.undefined, args);
    const thrown = guest.thrownBy(answer);
    if (thrown !== undefined) guest.free(thrown);
    const yes = thrown === undefined && guest.isTrue(answer);
    guest.free(answer);
    return yes;
  };
  return {
    isArray: (value) => holds(isArray, [value]),
    isView: (value) => holds(isView, [value]),
    hasOwn: (value, key) => holds(hasOwn, [value, guest.key(key)]),
    keys: (value) => guest.call(keys, guest.undefined, [value]),
  };
}

/** The length of an array or a typed array, read once; undefined if it is not a number. */
export function lengthOf(guest: Guest, value: Value): number | undefined {
  const length = guest.lengthOf(value);
  try {
    if (guest.isNumber(length)) return guest.numberOf(length);
    forgetThrown(guest, length);
    return undefined;
  } finally {
    guest.free(length);
  }
}

/** Discards an exception. @param value a value or an exception; the caller keeps owning a value */
export function forgetThrown(guest: Guest, value: Value): void {
  const thrown = guest.thrownBy(value);
  if (thrown !== undefined) guest.free(thrown);
}
