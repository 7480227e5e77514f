import * as fc from 'fast-check';
import { callOf, requireArbitrary, requireCounts, requireInterval, requireThat } from './arguments.ts';

export type Arbitrary<T> = fc.Arbitrary<T>;

export const isArbitrary = (value: object): value is Arbitrary<unknown> => value instanceof fc.Arbitrary;

/**
 * Positions between adjacent short decimals: 3³⁰, because sums of multiples of a power of 2 would be exact and hide
 * rounding.
 */
const PLACES = 205_891_132_094_649;

/** ⌊log₁₀ |x|⌋ for x ≠ 0; engines round `Math.log10` differently. */
export const decadeOf = (x: number): number => Number(Math.abs(x).toExponential().split('e')[1]);

/** Numbers for computing by hand, the preferred first. */
const SIMPLE = [1, 0.5, 2, 0.25, 0.1, 5, 10, 3];

/** Short decimal to which failures shrink. @param perUnit number of short decimals between 0 and 1 */
function simplestIn(least: number, most: number, perUnit: number): number {
  if (least <= 0 && most >= 0) return 0;
  const sign = Math.sign(most);
  const simple = SIMPLE.map((size) => sign * size).find(
    (x) => least <= x && x <= most && Number.isInteger(x * perUnit),
  );
  if (simple !== undefined) return simple;
  return (sign > 0 ? Math.ceil(least * perUnit) : Math.floor(most * perUnit)) / perUnit;
}

/**
 * A real number with all 53 bits, so that rounding becomes visible; it practically never repeats or equals an end. It
 * shrinks to short decimals near a simple number: students read 0.5 instead of 0.30000000000000426.
 * @param min,max finite, min < max
 */
export function real(min: number, max: number): Arbitrary<number> {
  const call = callOf('real', min, max);
  requireInterval(min, max, call);
  requireThat(min < max, call, 'the ends must differ; constantFrom gives a single number');
  const perUnit = Number(`1e${-decadeOf((max - min) / 8)}`);
  const simplest = Math.round(simplestIn(min, max, perUnit) * perUnit);
  const [first, last] = [min, max].map((end) => Math.floor(end * perUnit) - simplest) as [number, number];
  // fast-check shrinks whole numbers towards 0.
  const short = fc.integer({ min: first, max: last }).map((k) => simplest + k);
  const place = fc.noBias(fc.integer({ min: 0, max: PLACES - 1 }));
  // Reflects numbers beyond an end, which lies between two short decimals.
  const inside = (x: number): number => (x < min ? 2 * min - x : x > max ? 2 * max - x : x);
  // fast-check shrinks the first entry first, so digits disappear before the magnitude.
  return fc
    .tuple(place, short)
    .map(([at, k]) => Math.min(max, Math.max(min, inside((k + at / PLACES) / perUnit))));
}

export function integer(min: number, max: number): Arbitrary<number> {
  const call = callOf('integer', min, max);
  requireInterval(min, max, call);
  requireThat(Number.isInteger(min) && Number.isInteger(max), call, 'both ends must be whole');
  return fc.integer({ min, max });
}

export function vectorOf<T = number>(
  entry: Arbitrary<T>,
  shortest: number,
  longest = shortest,
): Arbitrary<T[]> {
  const call = callOf('vectorOf', entry, shortest, longest);
  requireArbitrary(entry, call, 'entry');
  requireCounts({ least: shortest, most: longest, special: [] }, call);
  return fc.array(entry, { minLength: shortest, maxLength: longest, size: 'max' });
}

/**
 * Lists of rows.
 * @param rows,columns whole, ≥ 1
 * @example matrixOf(constantFrom(0), 2, 3) // [[0, 0, 0], [0, 0, 0]]
 */
export const matrixOf = (entry: Arbitrary<number>, rows: number, columns: number): Arbitrary<number[][]> =>
  vectorOf(vectorOf(entry, columns), rows);

/**
 * @param letters alphabet, at least one character
 * @param shortest,longest length; whole, ≥ 0
 * @example stringOf('a', 3, 3) // 'aaa'
 */
export function stringOf(letters: string, shortest: number, longest: number): Arbitrary<string> {
  const call = callOf('stringOf', letters, shortest, longest);
  requireCounts({ least: shortest, most: longest, special: [] }, call);
  return fc.string({
    unit: fc.constantFrom(...letters),
    minLength: shortest,
    maxLength: longest,
    size: 'max',
  });
}

export const object = <T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(fields) as unknown as Arbitrary<T>;

export const tuple = <T extends unknown[]>(...parts: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.tuple<T>(...parts);

/** Shrinks towards the first value. */
export function constantFrom<const T>(...values: readonly T[]): Arbitrary<T> {
  requireThat(values.length > 0, 'constantFrom()', 'at least one value must be given');
  return fc.constantFrom(...values);
}

/** Shrinks towards the first arbitrary. */
export function anyOf<T>(...parts: Arbitrary<T>[]): Arbitrary<T> {
  requireThat(parts.length > 0, 'anyOf()', 'at least one arbitrary must be given');
  for (const part of parts) requireArbitrary(part, callOf('anyOf', ...parts), 'each argument');
  return fc.oneof({ withCrossShrink: true }, ...parts);
}

/** Odds against ordinary values; finite, because fast-check shrinks only to values that it could have generated. */
const UNUSUAL_WEIGHT = 1e9;

/** Unusual values that shrink to ordinary ones unless they matter for the failure. */
export const shrinkingTo = <T>(ordinary: Arbitrary<T>, unusual: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: ordinary, weight: 1 },
    { arbitrary: unusual, weight: UNUSUAL_WEIGHT },
  );

/** Fields of the second win. */
export const merged = <A extends object, B extends object>(
  first: Arbitrary<A>,
  second: Arbitrary<B>,
): Arbitrary<A & B> => fc.tuple(first, second).map(([a, b]) => ({ ...a, ...b }));
