import * as fc from 'fast-check';
import { callOf, requireArbitrary, requireCounts, requireInterval, requireThat } from './arguments.ts';
import { combination, inherited, specialsOf, strataOf, withSpecials, withStrata } from './specials.ts';

/** Generates inputs of a check and shrinks them. */
export type Arbitrary<T> = fc.Arbitrary<T>;

/** Whether a value is one arbitrary, as opposed to an object of several. */
export const isArbitrary = (value: object): value is Arbitrary<unknown> => value instanceof fc.Arbitrary;

/**
 * A number lies at one of 3³⁰ places between two short decimals. With a power of 2, sums would be
 * exact and would not show how a solution rounds.
 */
const PLACES = 205_891_132_094_649;

/** ⌊log₁₀ |x|⌋ for x ≠ 0, from the decimal digits of x, because JavaScript engines round `Math.log10` differently. */
export const decadeOf = (x: number): number => Number(Math.abs(x).toExponential().split('e')[1]);

/**
 * A real number in [min, max], which uses all 53 bits, so that rounding becomes visible, and which is hardly ever equal to
 * another one, or to an end: what goes wrong at such a number is found where special values are met by design, under
 * every seed. It shrinks to short decimals near 0: a student reads 0.3 instead of 0.30000000000000426.
 * @param min,max finite, min < max; without unit
 */
export function real(min: number, max: number): Arbitrary<number> {
  const call = callOf('real', min, max);
  requireInterval(min, max, call);
  requireThat(min < max, call, 'the ends must differ; constantFrom gives a single number');
  const perUnit = Number(`1e${-decadeOf((max - min) / 8)}`);
  const short = fc.integer({ min: Math.floor(min * perUnit), max: Math.floor(max * perUnit) });
  // The place 0 means the short decimal itself.
  const place = fc.noBias(fc.integer({ min: 0, max: PLACES - 1 }));
  // An end is between two short decimals: what is beyond it is as far on this side.
  const inside = (x: number): number => (x < min ? 2 * min - x : x > max ? 2 * max - x : x);
  // fast-check shrinks the first entry first: the place, so that the digits disappear before the size.
  return fc
    .tuple(place, short)
    .map(([at, k]) => Math.min(max, Math.max(min, inside((k + at / PLACES) / perUnit))));
}

/** A whole number in [min, max]. */
export function integer(min: number, max: number): Arbitrary<number> {
  const call = callOf('integer', min, max);
  requireInterval(min, max, call);
  requireThat(Number.isInteger(min) && Number.isInteger(max), call, 'both ends must be whole');
  return fc.integer({ min, max });
}

/** How many entries a list has at most in which one of them is to be seen, unless it must have more. */
const FEW = 2;

/**
 * A point, a signal or another list: n values of one kind, n in [shortest, longest]; by default of one length. Each
 * special value of an entry is met beside ordinary ones; of each stratum there is a short list, in which no entry hides
 * another by its size.
 */
export function vectorOf<T = number>(
  entry: Arbitrary<T>,
  shortest: number,
  longest = shortest,
): Arbitrary<T[]> {
  const call = callOf('vectorOf', entry, shortest, longest);
  requireArbitrary(entry, call, 'entry');
  requireCounts({ least: shortest, most: longest }, call);
  const listOf = (of: Arbitrary<T>, minLength: number, maxLength: number): Arbitrary<T[]> =>
    fc.array(of, { minLength, maxLength, size: 'max' });
  const list = listOf(entry, shortest, longest);
  if (longest === 0) return list;
  const most = Math.min(longest, Math.max(shortest, FEW));
  const others = listOf(entry, Math.max(0, shortest - 1), Math.min(longest, Math.max(shortest, FEW + 1)) - 1);
  return withStrata(
    withSpecials(
      list,
      specialsOf(entry).map((value) => fc.tuple(others, value).map(([first, last]) => [...first, last])),
    ),
    strataOf(entry).map((stratum) => listOf(stratum, most, most)),
  );
}

/** An object with one field for each arbitrary. */
export const object = <T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  combination(fields, (parts) => fc.record(parts) as unknown as Arbitrary<T>);

/** A tuple with one entry for each arbitrary. */
export const tuple = <T extends unknown[]>(...parts: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  combination<T>(Object.fromEntries(Object.entries(parts)), (all) =>
    fc.tuple<T>(...(Object.values(all) as typeof parts)),
  );

/** One of these values; shrinks towards the first. */
export function constantFrom<const T>(...values: readonly T[]): Arbitrary<T> {
  requireThat(values.length > 0, 'constantFrom()', 'at least one value must be given');
  return fc.constantFrom(...values);
}

/** A value of one of these arbitraries; shrinks towards the first arbitrary. */
export function anyOf<T>(...parts: Arbitrary<T>[]): Arbitrary<T> {
  requireThat(parts.length > 0, 'anyOf()', 'at least one arbitrary must be given');
  for (const part of parts) requireArbitrary(part, callOf('anyOf', ...parts), 'each argument');
  // One that is repeated to be drawn more often has its specials and strata once.
  return inherited<T, T>(fc.oneof({ withCrossShrink: true }, ...parts), [...new Set(parts)], (own) => own);
}

/** Like `anyOf`, with one value of each arbitrary under every seed. */
export const eachOf = <T>(...parts: Arbitrary<T>[]): Arbitrary<T> =>
  withStrata(anyOf(...parts), [...parts, ...parts.flatMap(strataOf)]);

/** An object with the fields of both arbitraries' objects; the second wins where both have a field. */
export const merged = <A extends object, B extends object>(
  first: Arbitrary<A>,
  second: Arbitrary<B>,
): Arbitrary<A & B> => mapped(tuple<[A, B]>(first, second), ([a, b]) => ({ ...a, ...b }));

/** Values made from those of another arbitrary; its specials and strata are kept, which `map` would lose. */
export const mapped = <A, B>(arbitrary: Arbitrary<A>, make: (value: A) => B): Arbitrary<B> =>
  inherited(arbitrary.map(make), [arbitrary], (own) => own.map(make));
