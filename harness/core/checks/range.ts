import * as fc from 'fast-check';
import type { Range } from '../model/domain.ts';
import { constantFrom, decadeOf, integer, real, tuple, vectorOf, type Arbitrary } from './arbitraries.ts';
import {
  type Interval,
  callOf,
  requireArbitrary,
  requireCounts,
  requireInterval,
  requireThat,
} from './arguments.ts';
import { specialsOf, strataOf, withSpecials, withStrata } from './specials.ts';

/**
 * A range of positive numbers.
 * @param least > 0
 * @param most ≥ least
 * @example range(1, 1024, { special: [2] }) // { least: 1, most: 1024, sign: 'positive', zero: false, special: [2] }
 */
export const range = (
  least: number,
  most: number,
  {
    sign = 'positive',
    zero = false,
    special = [],
    ...others
  }: Partial<Pick<Range, 'sign' | 'zero' | 'special' | 'usual' | 'toward'>> = {},
): Range => checked('range', { least, most, sign, zero, special, ...others });

/** @param name of the function that the author called */
function checked(name: string, within: Range): Range {
  const { least, most, special, usual, toward } = within;
  const call = callOf(name, least, most);
  requireInterval(least, most, call);
  const zero = `a range with 0 has its smallest other magnitude, and says so: range(1e-6, ${most}, { zero: true })`;
  requireThat(least > 0, call, `its least must be above 0; ${zero}`);
  for (const value of special)
    requireThat(fitted(within, value) === value, call, `the special value ${value} is not in the range`);
  requireThat(
    usual === undefined || (least <= usual[0] && usual[0] <= usual[1] && usual[1] <= most),
    call,
    'the usual numbers are not in the range',
  );
  requireThat(toward === undefined || toward > most, call, `toward must be above ${most}; got ${toward}`);
  return within;
}

/** The number of a range that is nearest to a number. */
function fitted({ least, most, sign, zero }: Range, value: number): number {
  if (value === 0 && zero) return value;
  const size = Math.min(most, Math.max(least, Math.abs(value)));
  return value < 0 && sign === 'either' ? -size : size;
}

/**
 * A range of numbers of either sign, 0 included.
 * @example signed(0.01, 5) // { least: 0.01, most: 5, sign: 'either', zero: true, special: [] }
 */
export const signed = (least: number, most: number, special: readonly number[] = []): Range =>
  checked('signed', { least, most, sign: 'either', zero: true, special });

/** Both ends, 0 if it belongs to the range, and the values of special interest. */
export function specialValues({ least, most, sign, zero, special }: Range): readonly number[] {
  const ends = sign === 'either' ? [least, -least, most, -most] : [least, most];
  return [...new Set([...special, ...(zero ? [0] : []), ...ends])];
}

/** Numbers whose magnitudes are spread evenly over all decades of a range. */
function spreadOver({ least, most, sign }: Range): Arbitrary<number> {
  // Without bias, which prefers the ends: both are met anyway.
  const decade = fc.noBias(integer(decadeOf(least), decadeOf(most)));
  const magnitude = tuple<[number, number]>(real(1, 9.99), decade).map(([digits, exponent]) =>
    Math.min(most, Math.max(least, Number(`${digits}e${exponent}`))),
  );
  if (sign === 'positive') return magnitude;
  return tuple<[number, number]>(magnitude, integer(0, 1)).map(([size, negative]) =>
    negative === 1 ? -size : size,
  );
}

/** A wide range is cut into at most so many parts. */
const MOST_PARTS = 20;

/** Numbers of each decade of a range, or of some decades together: an approximation may be wrong in only a few of them. */
function partsOf({ least, most, ...within }: Range): Arbitrary<number>[] {
  const [first, last] = [decadeOf(least), decadeOf(most)];
  const decades = Math.ceil((last - first + 1) / MOST_PARTS);
  const parts: Arbitrary<number>[] = [];
  for (let from = first; from <= last; from += decades) {
    const [low, high] = [Number(`1e${from}`), Number(`9.99e${from + decades - 1}`)];
    // The largest number alone, which is special anyway.
    if (low >= most) break;
    parts.push(spreadOver({ ...within, least: Math.max(least, low), most: Math.min(most, high) }));
  }
  return parts;
}

/** Numbers of each decade of the distance to what a range approaches, as far as that distance is below a tenth of it. */
function approachesOf({ most, toward }: Range): Arbitrary<number>[] {
  if (toward === undefined) return [];
  // The last digits of 1 − 0.9999 are rounding.
  const nearest = Number((toward - most).toPrecision(9));
  const parts: Arbitrary<number>[] = [];
  for (let decade = decadeOf(nearest); decade < decadeOf(toward) - 1; decade += 1)
    parts.push(
      real(2, 9).map((digits) => Math.min(most, toward - Math.max(nearest, Number(`${digits}e${decade}`)))),
    );
  return parts;
}

/** From which decade of the quotient on, and up to which one, a number is beside another. */
export type Nearness = readonly [number, number];
/** Close enough to be mistaken for it, and far enough away to change the answer. */
const NEARLY: Nearness = [-8, -3];
/** Only differences show it, and they lose their digits. */
const HARDLY_APART: Nearness = [-15, -9];

/** Numbers beside another one, whose magnitude is larger (1) or smaller (−1). */
export const beside = (
  value: number,
  [from, to]: Nearness,
  ...directions: readonly (1 | -1)[]
): Arbitrary<number> =>
  tuple<[number, number, 1 | -1]>(real(1, 9.9), integer(from, to), constantFrom(...directions)).map(
    ([digits, decade, direction]) => value * (1 + direction * Number(`${digits}e${decade}`)),
  );

/** Numbers beside each special value other than 0, on either side, and hardly apart from it. */
const nearSpecials = ({ special }: Range): Arbitrary<number>[] =>
  special.flatMap((value) =>
    value === 0
      ? []
      : [beside(value, NEARLY, 1), beside(value, NEARLY, -1), beside(value, HARDLY_APART, 1, -1)],
  );

/** Numbers beside each end. */
const nearEnds = ({ least, most, sign }: Range): Arbitrary<number>[] =>
  least === most
    ? []
    : specialValues(range(least, most, { sign })).map((end) =>
        beside(end, NEARLY, Math.abs(end) === least ? 1 : -1),
      );

/** The odds against an ordinary value: fast-check shrinks only to values that it could have generated. */
const HARDLY_EVER = 1e9;

/**
 * Values that shrink to ordinary ones where these fail as well: where several quantities come from strata at once, only
 * the one that matters keeps its unusual size.
 */
export const shrinkingTo = <T>(ordinary: Arbitrary<T>, unusual: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: ordinary, weight: 1 },
    { arbitrary: unusual, weight: HARDLY_EVER },
  );

/**
 * Numbers of a range: most of them ordinary, a share spread over all of its decades. Each special value, both ends
 * included, is met under every seed.
 * @param ordinary failures shrink to them
 * @param percent how many of the numbers come from anywhere in the range
 */
const mixed = (within: Range, ordinary: Arbitrary<number>, percent = 25): Arbitrary<number> =>
  withSpecials(
    fc.oneof(
      { withCrossShrink: true },
      { arbitrary: ordinary, weight: 100 - percent },
      { arbitrary: spreadOver(within), weight: percent },
    ),
    specialValues(within).map((value) => fc.constant(value)),
  );

/**
 * Numbers of a range that are mostly at its ends: for inputs in which several extremes meet, as in the quotient of the
 * largest and the smallest coefficient. It has the special values of `across`, and no strata.
 */
export function extremesOf(within: Range): Arbitrary<number> {
  const { least, most, sign } = within;
  const ends = sign === 'either' ? [most, -most, least, -least] : [most, least];
  return mixed(within, constantFrom(...ends));
}

/**
 * The same as `mixed`, with strata, of which each is met under every seed: each decade of the range, each decade of the
 * distance to `toward`, both sides of each special value, and the inner side of each end.
 * @param ordinary the numbers that a student would try; failures shrink to them
 * @param percent how many of the numbers come from anywhere in the range
 */
export function across(within: Range, ordinary: Arbitrary<number>, percent = 25): Arbitrary<number> {
  requireArbitrary(ordinary, 'across', 'its second argument, the numbers that a student would try,');
  // real(-5, 5) has numbers that are nearer to 0 than any of the range.
  const usual = ordinary.map((value) => fitted(within, value));
  const [near, parts] = [nearSpecials(within), partsOf(within)];
  // Strata of several quantities come together in order, and what a tiny m changes shows only in long steps.
  const isAimed = within.toward !== undefined;
  const ordered = isAimed ? [...near, ...parts.toReversed(), ...approachesOf(within)] : [...parts, ...near];
  const strata = [...ordered, ...nearEnds(within)].map((part) =>
    shrinkingTo(
      usual,
      part.map((value) => fitted(within, value)),
    ),
  );
  return withStrata(mixed(within, usual, percent), strata);
}

/**
 * Whole numbers of a range. Each special value, both ends included, is met under every seed.
 * @param within positive numbers, perhaps with 0
 * @example wholeAcross(range(3, 3)) // 3
 */
export function wholeAcross(within: Range): Arbitrary<number> {
  const { least, most, sign, zero } = within;
  const values = specialValues(within);
  const call = `wholeAcross(${callOf('range', least, most)})`;
  requireThat(sign === 'positive', call, 'the range must be of positive numbers, perhaps with 0');
  for (const value of values) requireThat(Number.isInteger(value), call, `${value} is not whole`);
  return withSpecials(
    integer(zero ? 0 : least, most),
    values.map((value) => fc.constant(value)),
  );
}

/**
 * Points, signals or axes, as `vectorOf` makes them; some lengths are met under every seed.
 * @param entry for numbers, made with `across`
 * @param lengths the shortest, the longest, and others that must be met
 */
export function vectorAcross<T>(
  entry: Arbitrary<T>,
  { least, most, special = [] }: Interval,
): Arbitrary<T[]> {
  const call = `vectorAcross(…, { least: ${least}, most: ${most} })`;
  requireArbitrary(entry, call, 'entry');
  requireCounts({ least, most, special }, call);
  const all = vectorOf(entry, least, most);
  const lengths = [...new Set([...special, least, most])].map((length) => vectorOf(entry, length));
  return withStrata(withSpecials(all, [...lengths, ...specialsOf(all)]), strataOf(all));
}
