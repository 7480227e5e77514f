import { textLiteral } from '../../model/text-literal.ts';
import { say } from '../../say/index.ts';
import type { Guest, Value } from '../engine/guest.ts';

const LONGEST_QUOTE = 40;

/** A value in a sentence: `the string "3"`, `an array of length 2`, `undefined`. */
export function describe(guest: Guest, value: Value): string {
  switch (guest.typeOf(value)) {
    case 'number':
      return `the number ${showNumber(guest.numberOf(value))}`;
    case 'string':
      return `the string ${textLiteral(guest.textOf(value, LONGEST_QUOTE))}`;
    case 'boolean':
      return String(guest.isTrue(value));
    case 'bigint':
      return say({ id: 'big-int' });
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    case 'unknown':
      return say({ id: 'getter-threw' });
    case 'object':
      return describeObject(guest, value);
    case 'undefined':
    case 'null':
      return guest.typeOf(value);
  }
}

/** −0 keeps its sign. */
export function showNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function describeObject(guest: Guest, value: Value): string {
  if (guest.isPromise(value)) return 'a Promise';
  if (guest.isArray(value)) return say({ id: 'array-of-length', length: guest.lengthOf(value) });
  if (guest.isView(value)) return 'a typed array';
  return 'an object';
}
