import { entryAt, type Field, type GuestValue, type Shape } from './shape.ts';

export const isArrayLike = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

// A loop, because answers have thousands of parts.
function readList(
  value: unknown,
  read: (part: unknown, place: number) => GuestValue | undefined,
  length?: number,
): GuestValue[] | undefined {
  if (!isArrayLike(value) || (length !== undefined && value.length !== length)) return undefined;
  const parts: GuestValue[] = [];
  for (let k = 0; k < value.length; k += 1) {
    const part = read(value[k], k);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

const readNumbers = (value: unknown): GuestValue[] | undefined =>
  readList(value, (part) => (typeof part === 'number' ? part : undefined));

function readRecord(value: unknown, fields: Readonly<Record<string, Field>>): GuestValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read: Record<string, GuestValue> = {};
  for (const name in fields) {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined && fields[name]!.isOptional) continue;
    const part = readAs(field, fields[name]!);
    if (part === undefined) return undefined;
    read[name] = part;
  }
  return read;
}

/** A copy, converted as the sandbox converts guest values; `undefined` if the value has another shape. */
export function readAs(value: unknown, shape: Shape): GuestValue | undefined {
  switch (shape.kind) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'wholeNumber':
      // + 0 turns −0 into 0.
      return Number.isInteger(value) ? (value as number) + 0 : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'vector':
      return readNumbers(value);
    case 'matrix':
      return readList(value, readNumbers);
    case 'list':
      return readList(value, (part, k) => readAs(part, entryAt(shape, k)), shape.length);
    case 'oneOf':
      return typeof value === 'string' && shape.values.includes(value) ? value : undefined;
    case 'record':
      return readRecord(value, shape.fields);
    case 'union':
      for (const one of shape.of) {
        const read = readAs(value, one);
        if (read !== undefined) return read;
      }
      return undefined;
  }
}
