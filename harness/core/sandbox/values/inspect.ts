import type { Guest, Value } from '../engine/guest.ts';
import { MAX_TEXT } from '../engine/limits.ts';
import { describe, quote, showNumber } from './describe.ts';
import { forgetThrown, lengthOf, type Readers } from './readers.ts';

const MOST_ELEMENTS = 100;
const DEEPEST = 3;

/** The characters that are left for one text: nested arrays of 100 elements each would fill any memory. */
interface Room {
  left: number;
}

/** A value as a student would write it, shortened: `[1, 2, [3]]`, `{ beta: [0, 0] }`. For the console and messages. */
export function inspect(guest: Guest, readers: Readers, value: Value): string {
  return inspectWithin({ left: MAX_TEXT }, guest, readers, value, 0);
}

function inspectWithin(room: Room, guest: Guest, readers: Readers, value: Value, depth: number): string {
  const type = guest.typeOf(value);
  if (type === 'object' && depth < DEEPEST && !guest.isPromise(value)) {
    if (readers.isArray(value) || readers.isView(value))
      return inspectArray(room, guest, readers, value, depth);
    return inspectObject(room, guest, readers, value, depth);
  }
  const text =
    type === 'number'
      ? showNumber(guest.numberOf(value))
      : type === 'string'
        ? quote(guest.textOf(value))
        : describe(guest, readers, value);
  room.left -= text.length;
  return text;
}

/** The first elements or fields as text, and how many are left out. */
function listed(room: Room, length: number, show: (index: number) => string): string {
  const shown: string[] = [];
  while (shown.length < Math.min(length, MOST_ELEMENTS) && room.left > 0) {
    shown.push(show(shown.length));
    room.left -= ', '.length;
  }
  if (shown.length < length) shown.push(`… ${length - shown.length} more`);
  return shown.join(', ');
}

function inspectArray(room: Room, guest: Guest, readers: Readers, array: Value, depth: number): string {
  const length = lengthOf(guest, array) ?? 0;
  return `[${listed(room, length, (index) => inspectPart(room, guest, readers, guest.at(array, index), depth))}]`;
}

function inspectObject(room: Room, guest: Guest, readers: Readers, object: Value, depth: number): string {
  const names = readers.keys(object);
  try {
    const length = guest.typeOf(names) === 'object' ? (lengthOf(guest, names) ?? 0) : 0;
    forgetThrown(guest, names);
    const fields = listed(room, length, (index) => {
      const name = guest.at(names, index);
      const text = guest.textOf(name);
      room.left -= text.length;
      const part = guest.property(object, name);
      guest.free(name);
      return `${text}: ${inspectPart(room, guest, readers, part, depth)}`;
    });
    return fields === '' ? '{}' : `{ ${fields} }`;
  } finally {
    guest.free(names);
  }
}

function inspectPart(room: Room, guest: Guest, readers: Readers, part: Value, depth: number): string {
  try {
    const text = inspectWithin(room, guest, readers, part, depth + 1);
    forgetThrown(guest, part);
    return text;
  } finally {
    guest.free(part);
  }
}
