import type fc from 'fast-check';

type Parts = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** What arbitraries must give under every seed: how it is given to one, and what it has. */
function known() {
  const all = new WeakMap<object, readonly fc.Arbitrary<unknown>[]>();
  const give = <T>(arbitrary: fc.Arbitrary<T>, own: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> => {
    if (own.length > 0) all.set(arbitrary, own);
    return arbitrary;
  };
  const of = <T>(arbitrary: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
    (all.get(arbitrary) ?? []) as readonly fc.Arbitrary<T>[];
  return [give, of] as const;
}

/**
 * The inputs of an arbitrary that must be met under every seed, as arbitraries: each is a constant, or a combination in
 * which one part is constant; none for most. `withSpecials(arbitrary, own)` gives them.
 */
export const [withSpecials, specialsOf] = known();

/**
 * The strata of an arbitrary: the parts into which its values are divided, such as the decades of a range. One input of
 * each is met under every seed, so that a fault in one part is found by design and not by luck. None for most;
 * `withStrata(arbitrary, own)` gives them.
 */
export const [withStrata, strataOf] = known();

/** An arbitrary with the specials and the strata of others, each made into one of its own kind. */
export const inherited = <A, B>(
  arbitrary: fc.Arbitrary<B>,
  from: readonly fc.Arbitrary<A>[],
  make: (own: fc.Arbitrary<A>) => fc.Arbitrary<B>,
): fc.Arbitrary<B> =>
  withStrata(
    withSpecials(
      arbitrary,
      from.flatMap((one) => specialsOf(one).map(make)),
    ),
    from.flatMap((one) => strataOf(one).map(make)),
  );

/** Each special of each part in turn, beside ordinary values of the other parts: two specials could hide each other. */
const specialsOfParts = <T>(parts: Parts, combine: (parts: Parts) => fc.Arbitrary<T>): fc.Arbitrary<T>[] =>
  Object.entries(parts).flatMap(([name, part]) =>
    specialsOf(part).map((special) => combine({ ...parts, [name]: special })),
  );

/** The k-th stratum of every part together: as many inputs as the part with the most strata has. */
function strataOfParts<T>(parts: Parts, combine: (parts: Parts) => fc.Arbitrary<T>): fc.Arbitrary<T>[] {
  const entries = Object.entries(parts).map(([name, part]) => [name, part, strataOf(part)] as const);
  const count = Math.max(0, ...entries.map(([, , own]) => own.length));
  return Array.from({ length: count }, (_, k) =>
    combine(
      Object.fromEntries(
        entries.map(([name, part, own]) => [name, own.length === 0 ? part : own[k % own.length]!]),
      ),
    ),
  );
}

/**
 * A combination of parts, with the specials and the strata that follow from those of its parts.
 * @param parts by name
 * @param combine makes the combination from its parts
 */
export const combination = <T>(parts: Parts, combine: (parts: Parts) => fc.Arbitrary<T>): fc.Arbitrary<T> =>
  withStrata(withSpecials(combine(parts), specialsOfParts(parts, combine)), strataOfParts(parts, combine));
