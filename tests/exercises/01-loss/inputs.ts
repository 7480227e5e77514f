import {
  anyOf,
  constantFrom,
  derived,
  listOf,
  numberIn,
  real,
  signed,
  tuple,
  valuesOf,
  type Arbitrary,
} from 'descent-grader/checks';
import { point } from '../descents/index.ts';

export type Point = readonly [number, number];

const HALF_ROOT = Math.SQRT1_2;

/** Both minima and the saddle. */
export const STATIONARY: readonly Point[] = [
  [2, 1 + HALF_ROOT],
  [2, 1 - HALF_ROOT],
  [2, 1],
];

const COORDINATE = signed(1e-7, 1e3, [1, 2, 1 + HALF_ROOT, 1 - HALF_ROOT]);

/** How far a coordinate is from a stationary point: 2⁻²⁴ to 2⁻³, so that the sum is exact. */
const OFFSET = signed(1 / 16777216, 0.125);

/** From the nearest of the stationary points to β. */
function offsetOf([beta1, beta2]: Point): Point {
  const distance = ([, at]: Point): number => Math.abs(beta2 - at);
  const [nearest] = STATIONARY.toSorted((a, b) => distance(a) - distance(b));
  return [beta1 - nearest![0], beta2 - nearest![1]];
}

export const domains = {
  beta: listOf(numberIn(COORDINATE), 2),
  'distance from a stationary point': derived('beta', offsetOf, listOf(numberIn(OFFSET), 2)),
};

/** Where a term vanishes, or a coordinate is taken for none: a slip at one number alone has a check of its own. */
const EDGES: ReadonlySet<number> = new Set([0, 1, 2]);

/** Both distances are then 3, which is neither its square nor twice itself, and the coordinates differ. */
const besideTheEdges = (points: Arbitrary<Point>): Arbitrary<Point> =>
  points.map(([beta1, beta2]): Point => [EDGES.has(beta1) ? 5 : beta1, EDGES.has(beta2) ? 4 : beta2]);

/** β around the stationary points, where every term counts. */
export const ordinary = besideTheEdges(point);

/**
 * Half of them near the stationary points, some far from them, and the others from all decades but those of tiny numbers:
 * a solution that rounds β takes many of these for the same, and would lose several checks instead of one.
 */
const coordinate = valuesOf(
  numberIn({ ...COORDINATE, least: 2e-3, special: [] }),
  anyOf(real(-4, 6), real(-4, 6), real(-100, 100)),
);

/** β from the whole range. */
export const anywhere = besideTheEdges(tuple<[number, number]>(coordinate, coordinate));

/** Where the loss is negative, which chance seldom meets. */
export const IN_VALLEYS: readonly { readonly beta: Point }[] = [{ beta: [2.1, 1.6] }, { beta: [1.9, 0.4] }];

/** Where the loss curves down, which is a narrow strip. */
const BETWEEN_VALLEYS: readonly { readonly beta: Point }[] = [{ beta: [1.7, 1.2] }];

const ENDS = [-COORDINATE.most, COORDINATE.most];

/**
 * Both coordinates at an end of their range; one there, or near it, where single precision rounds: no whole number beside it
 * hides that; and both near 0.
 */
const FAR: readonly Point[] = [
  ...ENDS.flatMap((beta1) => ENDS.map((beta2): Point => [beta1, beta2])),
  [0.3, 1000],
  [-1000, 0.3],
  [999.6, 0.3],
  [-999.7, 3],
  [3, 876.54321],
  [3, -765.4321],
  [876.54321, 3],
  [-765.4321, 0.3],
  // Tiny, with all the digits that a number can have.
  [1.234567890123456e-7, -9.87654321098765e-8],
];

/** Between the valleys and in them, and far away. */
export const ALWAYS = [...IN_VALLEYS, ...BETWEEN_VALLEYS, ...FAR.map((beta) => ({ beta }))];

const offset = valuesOf(numberIn(OFFSET), anyOf(real(-0.1, 0.1), real(-1e-3, 1e-3), real(-1e-5, 1e-5)));

const offsetBy = (along1: Arbitrary<number>, along2: Arbitrary<number>): Arbitrary<Point> =>
  tuple<[Point, number, number]>(constantFrom(...STATIONARY), along1, along2).map(
    ([[beta1, beta2], first, second]): Point => [beta1 + first, beta2 + second],
  );

/** A point close to a stationary point. */
export const nearStationary = offsetBy(offset, offset);
/** Exactly above, below or beside it, as close to it as it may be, and as far away. */
export const eachNearStationary = [0, OFFSET.least, -OFFSET.least, OFFSET.most, -OFFSET.most].flatMap(
  (along) => [
    { beta: offsetBy(constantFrom(along), offset) },
    { beta: offsetBy(offset, constantFrom(along)) },
  ],
);

/**
 * On the lines where a term vanishes, near the stationary points and away from them; on the axes and beside them; near
 * the saddle, where the loss is small; where the curvature along β₂ is; where the loss is 0 and its slope is not; near a
 * stationary point in one coordinate, far from it in the other; where a minimum is no longer a parabola; and where a line
 * ends.
 */
export const ON_EDGES: readonly { readonly beta: Point }[] = [
  ...STATIONARY,
  [2, 0.5],
  [2, -30],
  [-3, 1],
  [40, 1],
  [0, 0],
  [0, 3],
  [3, 0],
  [1, 2],
  [1e-6, 3],
  [-1e-6, 5],
  [1e-7, -1e-7],
  [5, 1e-6],
  [4, -1e-6],
  [2e-5, 3],
  [5, -3e-5],
  [-4e-4, 5],
  [3, 5e-4],
  [2.0007, 1],
  [2.0000003, 0.9999998],
  [3, 1.4082482],
  [2, 0],
  [2, 2],
  [900, 1.03],
  [-700, 0.9997],
  [2.03, -900],
  [2.004, 1.7131],
  [1.996, 0.2869],
  ...[...EDGES].flatMap((edge) =>
    ENDS.flatMap((end) => [
      [edge, end],
      [end, edge],
    ]),
  ),
].map(([beta1, beta2]) => ({ beta: [beta1!, beta2!] }));

/**
 * Sizes of the terms at β when the polynomials are multiplied out, which is as right as the factored form: one for
 * each entry, since no entry enters another.
 */
export const sizeOf = {
  loss: ([beta1, beta2]: Point): number => {
    const [x, y] = [Math.abs(beta1) + 2, Math.abs(beta2) + 1];
    return x * x + y * y * y * y;
  },
  gradient: ([beta1, beta2]: Point): Point => {
    const [x, y] = [Math.abs(beta1) + 2, Math.abs(beta2) + 1];
    return [2 * x, 4 * y * y * y + 2 * y];
  },
  hessian: ([, beta2]: Point): readonly [Point, Point] => {
    const y = Math.abs(beta2) + 1;
    return [
      [2, 0],
      [0, 12 * y * y + 2],
    ];
  },
};
