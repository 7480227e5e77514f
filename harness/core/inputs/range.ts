import * as fc from 'fast-check';
import type { Range } from '../model/domain.ts';
import { type Arbitrary, decadeOf, integer, real } from './arbitraries.ts';
import { callOf, requireInterval, requireThat } from './arguments.ts';

/**
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
  }: Partial<Pick<Range, 'sign' | 'zero' | 'special' | 'usual'>> = {},
): Range => checked('range', { least, most, sign, zero, special, ...others });

/** @param name function that the author called */
function checked(name: string, within: Range): Range {
  const { least, most, special, usual } = within;
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
  return within;
}

/** Nearest to `value`. */
export function fitted({ least, most, sign, zero }: Range, value: number): number {
  if (value === 0 && zero) return value;
  const size = Math.min(most, Math.max(least, Math.abs(value)));
  return value < 0 && sign === 'either' ? -size : size;
}

/**
 * A range of both signs, including 0.
 * @example signed(0.01, 5) // { least: 0.01, most: 5, sign: 'either', zero: true, special: [] }
 */
export const signed = (least: number, most: number, special: readonly number[] = []): Range =>
  checked('signed', { least, most, sign: 'either', zero: true, special });

/** The author's special values, 0 if allowed, and both ends. */
export function specialNumbers({ least, most, sign, zero, special }: Range): readonly number[] {
  const ends = sign === 'either' ? [least, -least, most, -most] : [least, most];
  return [...new Set([...special, ...(zero ? [0] : []), ...ends])];
}

export const isWhole = ({ least, most, special }: Range): boolean =>
  [least, most, ...special].every(Number.isInteger);

const withSign = ({ sign }: Range, size: Arbitrary<number>): Arbitrary<number> =>
  sign === 'positive' ? size : fc.tuple(size, fc.boolean()).map(([x, isLess]) => (isLess ? -x : x));

/** Numbers around 1 to 9, or the upper decade of smaller ranges. */
export function usualNumber(within: Range): Arbitrary<number> {
  const { least, most, usual } = within;
  const from = usual?.[0] ?? Math.max(least, Math.min(1, most / 9));
  const to = usual?.[1] ?? Math.max(from, Math.min(most, 9 * from));
  if (from === to) return withSign(within, fc.constant(from));
  // Excludes the ends, which may be special.
  const [low, high] = [from + (to - from) / 64, to - (to - from) / 64];
  const isCounted = isWhole(within) && Math.ceil(low) <= high;
  return withSign(within, isCounted ? integer(Math.ceil(low), Math.floor(high)) : real(low, high));
}

/** Distributed evenly over all decades. */
function spreadOver(within: Range): Arbitrary<number> {
  const { least, most } = within;
  // fast-check's bias prefers the ends, which are special.
  const decade = fc.noBias(integer(decadeOf(least), decadeOf(most)));
  const size = fc.tuple(real(1, 9.99), decade).map(([digits, exponent]) => {
    const number = Number(`${digits}e${exponent}`);
    return Math.min(most, Math.max(least, isWhole(within) ? Math.round(number) : number));
  });
  return withSign(within, size);
}

/** Half usual numbers, to which failures shrink, half from the whole range. */
export const numbersOf = (within: Range, usual = usualNumber(within)): Arbitrary<number> =>
  // An author's `usual`, such as real(-5, 5), may contain numbers too close to 0.
  fc.oneof(
    { withCrossShrink: true },
    usual.map((value) => fitted(within, value)),
    spreadOver(within),
  );

const MOST_PARTS = 12;

/** Numbers of each decade, or of a few: approximations may fail in only some. */
export function decadesIn({
  least,
  most,
  ...within
}: Range): readonly (readonly [string, Arbitrary<number>])[] {
  const [first, last] = [decadeOf(least), decadeOf(most)];
  const decades = Math.ceil((last - first + 1) / MOST_PARTS);
  const parts: (readonly [string, Arbitrary<number>])[] = [];
  for (let from = first; from <= last && Number(`1e${from}`) < most; from += decades) {
    const [low, high] = [
      Math.max(least, Number(`1e${from}`)),
      Math.min(most, Number(`9.99e${from + decades - 1}`)),
    ];
    if (low < high) parts.push([`from 1e${from}`, spreadOver({ ...within, least: low, most: high })]);
  }
  return parts;
}
