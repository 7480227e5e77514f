import type fc from 'fast-check';

const known = new WeakMap<object, readonly fc.Arbitrary<unknown>[]>();

/**
 * Gives an arbitrary the inputs that must be met under every seed.
 * @param specials one arbitrary for each: a constant, or a combination in which one part is constant
 */
export function withSpecials<T>(
  arbitrary: fc.Arbitrary<T>,
  specials: readonly fc.Arbitrary<T>[],
): fc.Arbitrary<T> {
  if (specials.length > 0) known.set(arbitrary, specials);
  return arbitrary;
}

/** The inputs of an arbitrary that must be met under every seed, as arbitraries; none for most. */
export const specialsOf = <T>(arbitrary: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
  (known.get(arbitrary) ?? []) as readonly fc.Arbitrary<T>[];

/**
 * The specials of a combination: each special of each part in turn, beside ordinary values of the other parts.
 * @param parts by name
 * @param combine makes the combination from its parts
 */
export function specialsOfParts<T>(
  parts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  combine: (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.Arbitrary<T>,
): fc.Arbitrary<T>[] {
  return Object.entries(parts).flatMap(([name, part]) =>
    specialsOf(part).map((special) => combine({ ...parts, [name]: special })),
  );
}
