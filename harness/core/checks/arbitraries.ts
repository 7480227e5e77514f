import fc from 'fast-check';
import { specialsOf, specialsOfParts, withSpecials } from './specials.ts';

/** A generator of inputs that shrinks. */
export type Arbitrary<T> = fc.Arbitrary<T>;

/** Whether a value is a generator, and not a record of generators. */
export const isArbitrary = (value: object): value is Arbitrary<unknown> => value instanceof fc.Arbitrary;

/** 3³⁰: full numbers lie at one of these many places between two short decimals. With a power of 2 sums would be exact. */
const PLACES = 205_891_132_094_649;

/** ⌊log₁₀ x⌋ of a number above 0, from its decimal digits: engines round `Math.log10` differently. */
const decadeOf = (x: number): number => Number(x.toExponential().split('e')[1]);

/**
 * A real number in [min, max]. Half of the numbers are short decimals, a tenth or less of the range apart; the others
 * lie anywhere between them and use all 53 bits, so that rounding shows. Both shrink to short decimals near 0:
 * a student reads 0.3 and not 0.30000000000000426.
 */
export function real(min: number, max: number): Arbitrary<number> {
  const perUnit = Number(`1e${-decadeOf((max - min) / 8)}`);
  const short = fc.integer({ min: Math.floor(min * perUnit), max: Math.floor(max * perUnit) });
  // Below 0 the place is 0, the short decimal itself; and 0 is what it shrinks to.
  const place = fc.noBias(fc.integer({ min: -PLACES, max: PLACES - 1 }));
  // The place first: what comes first is shrunk first.
  return fc
    .tuple(place, short)
    .map(([at, k]) => Math.min(max, Math.max(min, (k + Math.max(0, at) / PLACES) / perUnit)));
}

/** A whole number in [min, max]. */
export const integer = (min: number, max: number): Arbitrary<number> => fc.integer({ min, max });

/** A point or signal: n numbers of one kind, or other values of one kind, n in [shortest, longest]. */
export const vectorOf = <T = number>(
  entry: Arbitrary<T>,
  shortest: number,
  longest = shortest,
): Arbitrary<T[]> => fc.array(entry, { minLength: shortest, maxLength: longest, size: 'max' });

/** Values of several arbitraries at once, one field each. */
export function object<T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> {
  const combine = (parts: object): Arbitrary<T> => fc.record(parts) as unknown as Arbitrary<T>;
  return withSpecials(combine(fields), specialsOfParts(fields, combine));
}

/** A fixed number of values, one of each arbitrary. */
export function tuple<T extends unknown[]>(...parts: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> {
  const combine = (all: object): Arbitrary<T> => fc.tuple<T>(...(Object.values(all) as typeof parts));
  return withSpecials(combine(parts), specialsOfParts(Object.fromEntries(Object.entries(parts)), combine));
}

/** One of these values; shrinks to the first. */
export const constantFrom = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

/** A value of any of these arbitraries; shrinks to the first. */
export const anyOf = <T>(...parts: Arbitrary<T>[]): Arbitrary<T> =>
  withSpecials(fc.oneof({ withCrossShrink: true }, ...parts), parts.flatMap(specialsOf));

/** m, the pole of the low-pass filter on the gradient, in [min, max] ⊂ [0, 1). */
export const momentumCoeff = (min = 0, max = 0.99): Arbitrary<number> => real(min, max);

/** β in two dimensions, each coordinate in [−4, 6]: around the minima (2, 1 ± 1/√2). */
export const point: Arbitrary<readonly [number, number]> = tuple(real(-4, 6), real(-4, 6));

/** A gradient and a point of its dimension to start from. */
export interface Descent {
  readonly gradient: (beta: readonly number[]) => number[];
  readonly start: readonly number[];
}

const subscript = (k: number): string => '₁₂₃₄₅₆₇₈₉'[k - 1] ?? `[${k}]`;
const minus = (c: number): string => (c < 0 ? `+ ${-c}` : `− ${c}`);

/** One dimension of a `Descent`. */
export interface Axis {
  readonly curvature: number;
  readonly centre: number;
  readonly start: number;
}

/**
 * A descent in as many dimensions as there are axes: entry k of its gradient is
 * curvature·(βₖ − centre) + coupling·βₖ₊₁. In messages the gradient reads as its formula.
 */
export function descentAlong(axes: readonly Axis[], coupling = 0): Descent {
  const next = (k: number): number => (k + 1) % axes.length;
  const gradient = (beta: readonly number[]): number[] =>
    axes.map(({ curvature, centre }, k) => curvature * (beta[k]! - centre) + coupling * beta[next(k)]!);
  const formula = axes.map(({ curvature, centre }, k) => {
    const beta = `β${subscript(k + 1)}`;
    const own = centre === 0 ? `${curvature}${beta}` : `${curvature}(${beta} ${minus(centre)})`;
    return coupling === 0 ? own : `${own} ${minus(-coupling)}β${subscript(next(k) + 1)}`;
  });
  Object.defineProperty(gradient, 'name', { value: `β ↦ [${formula.join(', ')}]` });
  return { gradient, start: axes.map(({ start }) => start) };
}

/** A descent in n dimensions, n in [1, 5], in which no coordinate stands for another. */
export function descent(): Arbitrary<Descent> {
  const coordinate = anyOf(real(-5, 5), real(-5, 5), real(-1000, 1000));
  const axis = object<Axis>({ curvature: real(0.1, 4), centre: real(-3, 3), start: coordinate });
  const axes = fc.array(axis, { minLength: 1, maxLength: 5, size: 'max' });
  return fc.tuple(axes, real(-0.5, 0.5)).map(([along, coupling]) => descentAlong(along, coupling));
}

/** One object with the fields of several arbitraries of objects. */
export const merged = <A extends object, B extends object>(
  first: Arbitrary<A>,
  second: Arbitrary<B>,
): Arbitrary<A & B> => mapped(tuple<[A, B]>(first, second), ([a, b]) => ({ ...a, ...b }));

/** Values made from those of another arbitrary; its special inputs are kept, which `map` would lose. */
export const mapped = <A, B>(arbitrary: Arbitrary<A>, make: (value: A) => B): Arbitrary<B> =>
  withSpecials(
    arbitrary.map(make),
    specialsOf(arbitrary).map((special) => special.map(make)),
  );
