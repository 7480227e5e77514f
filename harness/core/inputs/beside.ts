import * as fc from 'fast-check';
import type { Range } from '../model/domain.ts';
import { type Arbitrary, integer, real } from './arbitraries.ts';
import { fitted, isWhole, specialNumbers } from './range.ts';

/** Decades of relative distances, the first and the last of them. */
type Distance = readonly [first: number, last: number];

/**
 * How near to a special number others are met. At the least distance a formula may cancel. At the next two, which are just
 * more than the tolerance, a solution errs if it takes them for the special number. An approximation errs by the square of the
 * distance, and so only at the largest ones.
 */
const DISTANCES: readonly Distance[] = [
  [-12, -10],
  [-9, -9],
  [-7, -7],
  [-4, -4],
  [-3, -3],
];

/** Away from 0, or towards it. */
type Side = 1 | -1;
const SIDES: readonly Side[] = [1, -1];

const distanceOf = ([first]: Distance): string => `1e${first}`;

/** Numbers on one side of a special one. */
interface Beside {
  /** `1e-9`, the least of their decade */
  readonly distance: string;
  readonly side: Side;
  /** @param value other than 0 */
  readonly of: (value: number) => Arbitrary<number>;
  /** One of them. */
  readonly one: (value: number) => number;
}

/** Both sides of a number, at every distance. */
export const BESIDE: readonly Beside[] = DISTANCES.flatMap((distance) =>
  SIDES.map((side) => ({
    distance: distanceOf(distance),
    side,
    one: (value) => value * (1 + side * 5 * Number(distanceOf(distance))),
    of: (value) =>
      fc
        // In the upper half of the decade, so that seeds differ little in what just shows.
        .tuple(real(3, 9.9), integer(...distance))
        .map(([digits, decade]) => value * (1 + side * Number(`${digits}e${decade}`))),
  })),
);

/** Whether a number is so near to one of others that it has the same neighbours. */
export const isBesideOneOf = (others: readonly number[], value: number): boolean =>
  others.some((other) => Math.abs(other / value - 1) < 1e-3);

/** One side of a special number. */
interface Border {
  /** `above 1` */
  readonly what: string;
  readonly value: number;
  readonly side: Side;
}

/** The sides of a range's special numbers but 0 on which it has more numbers. */
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

/** The sides of special numbers on which a range has neighbours, and which of them a number is, if any. */
export function sidesIn(within: Range) {
  const borders = bordersIn(within);
  const whatIs = (x: number): string =>
    borders.find(({ value, side }) => {
      const distance = side * (x / value - 1);
      return 0 < distance && distance < 0.01;
    })?.what ?? '';
  return { sides: borders.map(({ what }) => what), whatIs };
}

/** Numbers of a range beside one of its special numbers. */
interface Neighbours {
  /** `1e-9 above 1` */
  readonly what: string;
  readonly distance: string;
  /** Special numbers of about the same size have the same rank, in all ranges. */
  readonly rank: string;
  readonly numbers: Arbitrary<number>;
  /** One of them. */
  readonly one: number;
}

/** Numbers beside each special one of a range but 0, on every side on which the range has some, at every distance. */
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
 * Numbers beside each special one of a range, for inputs that are not made from a domain: one input of each can be an `each`
 * of a check.
 * @example besideSpecials(range(0.5, 50)).length // 10
 */
export const besideSpecials = (within: Range): readonly Arbitrary<number>[] =>
  neighboursIn(within).map(({ numbers }) => numbers);
