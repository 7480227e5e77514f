import type fc from 'fast-check';

type Parts = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** What arbitraries must give under every seed, by arbitrary. */
type Known = WeakMap<object, readonly fc.Arbitrary<unknown>[]>;
const specials: Known = new WeakMap();
const strata: Known = new WeakMap();

function given<T>(known: Known, arbitrary: fc.Arbitrary<T>, own: readonly fc.Arbitrary<T>[]) {
  if (own.length > 0) known.set(arbitrary, own);
  return arbitrary;
}

const ownOf = <T>(known: Known, arbitrary: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
  (known.get(arbitrary) ?? []) as readonly fc.Arbitrary<T>[];

/**
 * Gives an arbitrary the inputs that must be met under every seed.
 * @param own one arbitrary for each: a constant, or a combination in which one part is constant
 */
export const withSpecials = <T>(
  arbitrary: fc.Arbitrary<T>,
  own: readonly fc.Arbitrary<T>[],
): fc.Arbitrary<T> => given(specials, arbitrary, own);

/** The inputs of an arbitrary that must be met under every seed, as arbitraries; none for most. */
export const specialsOf = <T>(arbitrary: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
  ownOf(specials, arbitrary);

/**
 * Gives an arbitrary its strata: the parts into which its values are divided, such as the decades of a range. One input
 * of each is met under every seed, so that a fault in one part is found by design and not by luck.
 * @param own one arbitrary for each
 */
export const withStrata = <T>(arbitrary: fc.Arbitrary<T>, own: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  given(strata, arbitrary, own);

/** The strata of an arbitrary; none for most. */
export const strataOf = <T>(arbitrary: fc.Arbitrary<T>): readonly fc.Arbitrary<T>[] =>
  ownOf(strata, arbitrary);

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
