import * as fc from 'fast-check';
import type { Range } from '../model/domain.ts';
import { type Arbitrary, integer, real } from './arbitraries.ts';
import { fitted, isWhole, specialNumbers } from './range.ts';

/** First and last decade of relative distances. */
type Distance = readonly [first: number, last: number];

/**
 * Relative distances from special numbers. At the smallest, formulas may cancel. The next two slightly exceed the
 * tolerance: a
 * solution errs if it takes such numbers for the special one. Approximations, whose error is quadratic in the distance,
 * err only at the
 * largest.
 */
const DISTANCES: readonly Distance[] = [
  [-12, -10],
  [-9, -9],
  [-7, -7],
  [-4, -4],
  [-3, -3],
];

/** 1: away from 0; −1: towards 0. */
type Side = 1 | -1;
const SIDES: readonly Side[] = [1, -1];

const distanceOf = ([first]: Distance): string => `1e${first}`;

/** Neighbours on one side of any special number, at one distance. */
interface Beside {
  /** Smallest of their decade: `1e-9`. */
  readonly distance: string;
  readonly side: Side;
  /** @param value other than 0 */
  readonly of: (value: number) => Arbitrary<number>;
  /** A fixed one of them. */
  readonly one: (value: number) => number;
}

/** Both sides at every distance. */
export const BESIDE: readonly Beside[] = DISTANCES.flatMap((distance) =>
  SIDES.map((side) => ({
    distance: distanceOf(distance),
    side,
    one: (value) => value * (1 + side * 5 * Number(distanceOf(distance))),
    of: (value) =>
      fc
        // Upper half of the decade: where errors only just exceed the tolerance, seeds differ little.
        .tuple(real(3, 9.9), integer(...distance))
        .map(([digits, decade]) => value * (1 + side * Number(`${digits}e${decade}`))),
  })),
);

/** True for numbers so close to one of the others that their neighbours would coincide. */
export const isBesideOneOf = (others: readonly number[], value: number): boolean =>
  others.some((other) => Math.abs(other / value - 1) < 1e-3);

interface Border {
  /** `above 1` */
  readonly what: string;
  readonly value: number;
  readonly side: Side;
}

/** Sides of a range's special numbers, except 0, on which the range contains further numbers. */
function bordersIn(within: Range): readonly Border[] {
  if (isWhole(within)) return [];
  const { least, most } = within;
  const values = specialNumbers(within).filter(
    (value, k, all) => value !== 0 && !isBesideOneOf(all.slice(0, k), value),
  );
  return SIDES.flatMap((side) =>
    values
      .filter((value) => Math.abs(value) !== (side > 0 ? most : least))
      .map((value) => ({ what: `${side * value > 0 ? 'above' : 'below'} ${value}`, value, side })),
  );
}

/**
 * The sides of special numbers that have neighbours in a range. `whatIs` maps a number to the side on which it is, or
 * ''.
 */
export function sidesIn(within: Range) {
  const borders = bordersIn(within);
  const whatIs = (x: number): string =>
    borders.find(({ value, side }) => {
      const distance = side * (x / value - 1);
      return 0 < distance && distance < 0.01;
    })?.what ?? '';
  return { sides: borders.map(({ what }) => what), whatIs };
}

interface Neighbours {
  /** `1e-9 above 1` */
  readonly what: string;
  readonly distance: string;
  /** Equal, in all ranges, for special numbers of comparable magnitude. */
  readonly rank: string;
  readonly numbers: Arbitrary<number>;
  /** A fixed one of them. */
  readonly one: number;
}

/** Neighbours of all special numbers except 0, on every side that lies in the range, at every distance. */
export function neighboursIn(within: Range): readonly Neighbours[] {
  const { least, special } = within;
  const sizeOf = (value: number): string =>
    special.includes(value) ? 'special' : Math.abs(value) === least ? 'least' : 'most';
  const borders = bordersIn(within);
  return BESIDE.flatMap(({ distance, side, of, one }) => {
    const own = borders.filter((border) => border.side === side);
    return own.map(({ what, value }): Neighbours => {
      const alike = own.filter((other) => sizeOf(other.value) === sizeOf(value));
      return {
        what: `${distance} ${what}`,
        distance,
        rank: `${sizeOf(value)} ${alike.findIndex((other) => other.value === value)} ${side} ${distance}`,
        numbers: of(value).map((x) => fitted(within, x)),
        one: one(value),
      };
    });
  });
}

/**
 * Neighbours of special numbers, for inputs that are not made from a domain; each can be an `each` of a check.
 * @example besideSpecials(range(0.5, 50)).length // 10
 */
export const besideSpecials = (within: Range): readonly Arbitrary<number>[] =>
  neighboursIn(within).map(({ numbers }) => numbers);
