import * as fc from 'fast-check';
import type { Range } from '../model/domain.ts';
import { type Arbitrary, integer, real } from './arbitraries.ts';
import { fitted, isWhole, specialNumbers } from './range.ts';

/** Decades of relative distances. */
type Distance = readonly [first: number, last: number];

/**
 * Relative distances from special numbers. At the smallest, formulas may cancel. The next two slightly exceed the
 * tolerance, so that treating the numbers as special is an error. Approximations, whose error is quadratic, err only at
 * the largest.
 */
const DISTANCES: readonly Distance[] = [
  [-12, -10],
  [-9, -9],
  [-7, -7],
  [-4, -4],
  [-3, -3],
];

/** 1 away from 0, −1 towards it. */
type Side = 1 | -1;
const SIDES: readonly Side[] = [1, -1];

const distanceOf = ([first]: Distance): string => `1e${first}`;

/** On one side of any number, at one distance. */
interface Beside {
  /** Least of the decade: `1e-9`. */
  readonly distance: string;
  readonly side: Side;
  /** @param value other than 0 */
  readonly of: (value: number) => Arbitrary<number>;
  readonly one: (value: number) => number;
}

export const BESIDE: readonly Beside[] = DISTANCES.flatMap((distance) =>
  SIDES.map((side) => ({
    distance: distanceOf(distance),
    side,
    one: (value) => value * (1 + side * 5 * Number(distanceOf(distance))),
    of: (value) =>
      fc
        // Upper half of the decade: seeds differ little where errors only just exceed the tolerance.
        .tuple(real(3, 9.9), integer(...distance))
        .map(([digits, decade]) => value * (1 + side * Number(`${digits}e${decade}`))),
  })),
);

/** Neighbours of both numbers would coincide. */
export const isBesideOneOf = (others: readonly number[], value: number): boolean =>
  others.some((other) => Math.abs(other / value - 1) < 1e-3);

interface Border {
  readonly what: string;
  readonly value: number;
  readonly side: Side;
}

/** Sides of special numbers except 0 on which a range has other numbers. */
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

/** `sides` of special numbers with neighbours in a range; `whatIs` maps a number to its side, or ''. */
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
  readonly what: string;
  readonly distance: string;
  /** Equal, across ranges, for special numbers of comparable magnitude. */
  readonly rank: string;
  readonly numbers: Arbitrary<number>;
  readonly one: number;
}

/** Neighbours of all special numbers except 0, within the range. */
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
 * For `each` of a check whose inputs are not made from a domain.
 * @example besideSpecials(range(0.5, 50)).length // 10
 */
export const besideSpecials = (within: Range): readonly Arbitrary<number>[] =>
  neighboursIn(within).map(({ numbers }) => numbers);
