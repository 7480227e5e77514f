import { describe, forgetThrown, lengthOf, quote, showNumber, type Readers } from './describe.ts';
import type { Guest, Value } from './guest.ts';

const MOST_ELEMENTS = 100;
const DEEPEST = 3;

/** A value as a student would write it, shortened: `[1, 2, [3]]`, `{ beta: [0, 0] }`; for the console and messages. */
export function inspect(guest: Guest, readers: Readers, value: Value, depth = 0): string {
  const type = guest.typeOf(value);
  if (type === 'number') return showNumber(guest.numberOf(value));
  if (type === 'string') return quote(guest.textOf(value));
  if (type !== 'object' || depth === DEEPEST || guest.isPromise(value))
    return describe(guest, readers, value);
  if (readers.isArray(value) || readers.isView(value)) return inspectArray(guest, readers, value, depth);
  return inspectObject(guest, readers, value, depth);
}

function inspectArray(guest: Guest, readers: Readers, array: Value, depth: number): string {
  const length = lengthOf(guest, array) ?? 0;
  const shown: string[] = [];
  for (let index = 0; index < Math.min(length, MOST_ELEMENTS); index += 1)
    shown.push(inspectPart(guest, readers, guest.at(array, index), depth));
  if (length > MOST_ELEMENTS) shown.push(`… ${length - MOST_ELEMENTS} more`);
  return `[${shown.join(', ')}]`;
}

function inspectObject(guest: Guest, readers: Readers, object: Value, depth: number): string {
  const names = readers.keys(object);
  const shown: string[] = [];
  try {
    const length = guest.typeOf(names) === 'object' ? (lengthOf(guest, names) ?? 0) : 0;
    forgetThrown(guest, names);
    for (let index = 0; index < Math.min(length, MOST_ELEMENTS); index += 1) {
      const name = guest.at(names, index);
      shown.push(
        `${guest.textOf(name)}: ${inspectPart(guest, readers, guest.property(object, name), depth)}`,
      );
      guest.free(name);
    }
    if (length > MOST_ELEMENTS) shown.push(`… ${length - MOST_ELEMENTS} more`);
  } finally {
    guest.free(names);
  }
  return shown.length === 0 ? '{}' : `{ ${shown.join(', ')} }`;
}

function inspectPart(guest: Guest, readers: Readers, part: Value, depth: number): string {
  try {
    const text = inspect(guest, readers, part, depth + 1);
    forgetThrown(guest, part);
    return text;
  } finally {
    guest.free(part);
  }
}
