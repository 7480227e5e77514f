import type { Guest, Value } from '../engine/guest.ts';

const LONGEST_QUOTE = 40;

/** A short description of a value for a sentence: `the string "3"`, `an array of length 2`, `undefined`. */
export function describe(guest: Guest, readers: Readers, value: Value): string {
  switch (guest.typeOf(value)) {
    case 'number':
      return `the number ${showNumber(guest.numberOf(value))}`;
    case 'string':
      return `the string ${quote(guest.textOf(value, LONGEST_QUOTE))}`;
    case 'boolean':
      return String(guest.isTrue(value));
    case 'bigint':
      return 'a BigInt (numbers are written without the n here)';
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    case 'unknown':
      return 'a getter that threw';
    case 'object':
      return describeObject(guest, readers, value);
    case 'undefined':
    case 'null':
      return guest.typeOf(value);
  }
}

/** Builtins that tell arrays from objects, captured before the student's code could replace them. */
export interface Readers {
  readonly isArray: (value: Value) => boolean;
  /** A typed array or a DataView. */
  readonly isView: (value: Value) => boolean;
  readonly hasOwn: (value: Value, key: string) => boolean;
  /** The names of an object's own enumerable properties, as an array; an exception if a proxy threw. */
  readonly keys: (value: Value) => Value;
}

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

/** A number as a student would write it; −0 keeps its sign. */
export function showNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

function describeObject(guest: Guest, readers: Readers, value: Value): string {
  if (guest.isPromise(value)) return 'a Promise';
  if (readers.isArray(value)) return `an array of length ${lengthOf(guest, value) ?? 'unknown'}`;
  if (readers.isView(value)) return 'a typed array';
  return 'an object';
}
