import type { Path } from './shape.ts';

/** A copy of a value with other leaves: what is in its lists and records, and is none itself. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) return value.map((part) => mapLeaves(part, change));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapLeaves(part, change)]));
}

/** A copy of a value with other numbers. */
export const mapNumbers = (value: unknown, change: (number: number) => number): unknown =>
  mapLeaves(value, (leaf) => (typeof leaf === 'number' ? change(leaf) : leaf));

/**
 * The leaves of a value in order, each with the way to it.
 * @param keysOf which parts of a list or a record are looked at; default: all
 */
export function* leavesOf(
  value: unknown,
  path: Path = [],
  keysOf: (whole: object) => readonly string[] = Object.keys,
): Generator<readonly [path: Path, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else
    for (const key of keysOf(value))
      yield* leavesOf((value as Readonly<Record<string, unknown>>)[key], [...path, key], keysOf);
}
