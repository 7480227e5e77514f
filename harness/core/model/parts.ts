import type { Path } from './shape.ts';

/** Leaves are values that are neither list nor record. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) return value.map((part) => mapLeaves(part, change));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapLeaves(part, change)]));
}

export const mapNumbers = (value: unknown, change: (number: number) => number): unknown =>
  mapLeaves(value, (leaf) => (typeof leaf === 'number' ? change(leaf) : leaf));

/**
 * Leaves in order, with their paths.
 * @param keysOf selects the parts to visit; default: all
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
