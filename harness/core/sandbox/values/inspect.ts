import { textLiteral } from '../../model/text-literal.ts';
import type { Guest, Value } from '../engine/guest.ts';
import { MAX_TEXT } from '../engine/limits.ts';
import { describe, showNumber } from './describe.ts';

const MOST_ELEMENTS = 100;
const DEEPEST = 3;

/** Characters left for one text: nested arrays of 100 elements each would fill any memory. */
interface Room {
  left: number;
}

/** A value as source code, shortened: `[1, 2, [3]]`, `{ beta: [0, 0] }`. */
export function inspect(guest: Guest, value: Value): string {
  return inspectWithin({ left: MAX_TEXT }, guest, value, 0);
}

function inspectWithin(room: Room, guest: Guest, value: Value, depth: number): string {
  const type = guest.typeOf(value);
  if (type === 'object' && depth < DEEPEST && !guest.isPromise(value)) {
    if (guest.isArray(value) || guest.isView(value)) return inspectArray(room, guest, value, depth);
    return inspectObject(room, guest, value, depth);
  }
  const text =
    type === 'number'
      ? showNumber(guest.numberOf(value))
      : type === 'string'
        ? textLiteral(guest.textOf(value))
        : describe(guest, value);
  room.left -= text.length;
  return text;
}

/** Numbers, texts and truth values as they are; others as `inspect` writes them. */
export function inspectArgument(guest: Guest, value: Value): string | number | boolean {
  const type = guest.typeOf(value);
  if (type === 'number') return guest.numberOf(value);
  if (type === 'string') return guest.textOf(value);
  return type === 'boolean' ? guest.isTrue(value) : inspect(guest, value);
}

function listed(room: Room, length: number, show: (index: number) => string): string {
  const shown: string[] = [];
  while (shown.length < Math.min(length, MOST_ELEMENTS) && room.left > 0) {
    shown.push(show(shown.length));
    room.left -= ', '.length;
  }
  if (shown.length < length) shown.push(`… ${length - shown.length} more`);
  return shown.join(', ');
}

function inspectArray(room: Room, guest: Guest, array: Value, depth: number): string {
  const length = guest.lengthOf(array) ?? 0;
  return `[${listed(room, length, (index) => inspectPart(room, guest, guest.at(array, index), depth))}]`;
}

function inspectObject(room: Room, guest: Guest, object: Value, depth: number): string {
  const names = guest.keys(object);
  try {
    const length = guest.typeOf(names) === 'object' ? (guest.lengthOf(names) ?? 0) : 0;
    guest.forgetThrown(names);
    const fields = listed(room, length, (index) => {
      const name = guest.at(names, index);
      const text = guest.textOf(name);
      room.left -= text.length;
      const part = guest.property(object, name);
      guest.free(name);
      return `${text}: ${inspectPart(room, guest, part, depth)}`;
    });
    return fields === '' ? '{}' : `{ ${fields} }`;
  } finally {
    guest.free(names);
  }
}

function inspectPart(room: Room, guest: Guest, part: Value, depth: number): string {
  try {
    const text = inspectWithin(room, guest, part, depth + 1);
    guest.forgetThrown(part);
    return text;
  } finally {
    guest.free(part);
  }
}
