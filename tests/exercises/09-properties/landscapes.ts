import { type Arbitrary, fc, integer, real, tuple, vectorOf } from 'descent-grader/checks';
import * as notebook from '#reference/loss.ts';
import { hypot } from '#reference/math.ts';
import { signed } from './signed.ts';
import type { Gradient, Vector } from './types.ts';

/** The slope of a landscape along one of its own axes, of the distance from its centre. */
type Profile = (u: number) => number;

/** A minimum at 0, of this curvature. */
const bowl =
  (curvature: number): Profile =>
  (u) =>
    curvature * u;
/** Minima at ±width, of twice this curvature, and between them a ridge, which falls as steeply as this. */
const wells =
  (curvature: number, width = 1): Profile =>
  (u) =>
    curvature * ((u * u * u) / (width * width) - u);

/** A landscape, and where a descent starts. Its first axis is that of its ridge, if it has one. */
export interface Landscape {
  readonly gradient: Gradient;
  readonly start: Vector;
  readonly centre: Vector;
  /** The direction of the first axis, of length 1. */
  readonly across: Vector;
}

// Loops with indices, because a path has thousands of slopes.
function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}

/** The mirror image of a vector, of the direction `across`. */
export const mirrored = (x: Vector, across: Vector): Vector => {
  const twice = 2 * dot(x, across);
  return x.map((entry, k) => entry - twice * across[k]!);
};

const ofLengthOne = (x: Vector): Vector => {
  const length = x.reduce((sum, entry) => hypot(sum, entry), 0);
  return x.map((entry) => entry / length);
};

/** Mirrors the first coordinate axis into this direction, and back. */
function mirrorInto(to: Vector): (x: Vector) => Vector {
  const between = to.map((entry, k) => entry - (k === 0 ? 1 : 0));
  if (dot(between, between) < 1e-12) return (x) => x;
  const normal = ofLengthOne(between);
  return (x) => mirrored(x, normal);
}

/** Directions of which no entry is zero: none is along an axis. */
const anyDirection = (n: number): Arbitrary<Vector> => vectorOf(signed(0.4, 1), n).map(ofLengthOne);

/**
 * Directions in space that are far from all axes, and from all diagonals: a ridge that is seven times as flat as the
 * ground beside it falls along none of them.
 */
const HIDDEN: Arbitrary<Vector> = tuple(
  integer(0, 5),
  tuple(signed(1, 1.02), signed(0.43, 0.47), signed(0.18, 0.22)),
).map(([order, [a, b, c]]) =>
  ofLengthOne(
    [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ][order]!,
  ),
);

/** How far from the ridge a start is, and how far from the centre along each axis. */
const FROM_RIDGE = [0.3, 0.8] as const;
const FROM_CENTRE = 1;

/**
 * Landscapes in turned coordinates around any centre.
 * @param profiles along each axis; if the first has a ridge, starts are beside it
 */
function landscapes(
  profiles: Arbitrary<readonly Profile[]>,
  directions: Arbitrary<Vector>,
  n: number,
): Arbitrary<Landscape> {
  const centre = vectorOf(integer(-8, 8), n).map((tenths) => tenths.map((tenth) => tenth / 10));
  const offset = vectorOf(real(-FROM_CENTRE, FROM_CENTRE), n);
  return tuple(fc.noShrink(tuple(profiles, directions, centre)), offset)
    .filter(([[, across], by]) => {
      const distance = Math.abs(dot(across, by));
      return distance >= FROM_RIDGE[0] && distance <= FROM_RIDGE[1];
    })
    .map(([[along, across, at], by]) => {
      const turn = mirrorInto(across);
      return {
        gradient: (beta) => turn(turn(beta.map((x, k) => x - at[k]!)).map((u, k) => along[k]!(u))),
        start: by.map((x, k) => at[k]! + x),
        centre: at,
        across,
      };
    });
}

const RIDGE = real(0.4, 0.8).map((curvature) => wells(curvature));
const BOWL = real(0.5, 3).map(bowl);
const STEEP = real(2, 3).map(bowl);

/** Two valleys, with a ridge between them. */
export const valleys = (n: number): Arbitrary<Landscape> =>
  landscapes(tuple(RIDGE, ...Array.from({ length: n - 1 }, () => BOWL)), anyDirection(n), n);

/** Two valleys whose ridge falls in few directions only, none of them an axis or a diagonal. */
export const HIDDEN_RIDGE: Arbitrary<Landscape> = landscapes(
  tuple(
    real(0.21, 0.28).map((curvature) => wells(curvature)),
    real(2, 2.5).map(bowl),
    real(2, 2.5).map(bowl),
  ),
  HIDDEN,
  3,
);

/** Two valleys that are near to each other. */
export const NARROW_RIDGE: Arbitrary<Landscape> = landscapes(
  tuple(
    tuple(real(0.4, 0.8), real(0.3, 0.4)).map((sizes) => wells(...sizes)),
    BOWL,
  ),
  anyDirection(2),
  2,
);

/** Two ridges that cross, and a steep valley: trace and determinant are positive where the ridges meet. */
export const TWO_RIDGES: Arbitrary<Landscape> = landscapes(tuple(RIDGE, RIDGE, STEEP), anyDirection(3), 3);

/** One valley that is nearly flat along a direction that no axis has: its coordinates are strongly coupled. */
export const FLAT_VALLEY: Arbitrary<Landscape> = landscapes(
  tuple(real(0.15, 0.3).map(bowl), STEEP, STEEP),
  anyDirection(3),
  3,
);

/** A landscape on whose ridge a descent starts, so that it stays there. */
export const onRidge = (landscape: Arbitrary<Landscape>): Arbitrary<Landscape> =>
  landscape.map((one) => ({ ...one, start: one.centre }));

/** One valley. */
export const bowls = (n: number): Arbitrary<Landscape> =>
  landscapes(tuple(...Array.from({ length: n }, () => BOWL)), anyDirection(n), n);

/** One valley, round: gradient descent goes straight. @param curvature at its ground, in all directions */
export const round = (n: number, curvature: number): Arbitrary<Landscape> =>
  landscapes(fc.constant(Array.from({ length: n }, () => bowl(curvature))), anyDirection(n), n);

/** Hills and valleys in all directions. */
export const hills = (n: number): Arbitrary<Landscape> =>
  landscapes(tuple(...Array.from({ length: n }, () => RIDGE)), anyDirection(n), n);

/** The notebook's two valleys. */
export const NOTEBOOK: Arbitrary<Landscape> = tuple(real(-3, 3), signed(0.3, 1.5)).map(([x, from]) => ({
  gradient: notebook.gradient,
  start: [x, 1 + from],
  centre: [2, 1],
  across: [0, 1],
}));

/** A valley beside its ridge, so near to it that starts a thousandth away are beyond it. */
export const BESIDE_RIDGE: Arbitrary<Landscape> = tuple(valleys(2), signed(2e-4, 5e-4)).map(([one, by]) => ({
  ...one,
  start: one.centre.map((x, k) => x + by * one.across[k]!),
}));

/** One valley in a plain that becomes level: at infinity all slopes vanish, and are numbers. */
export const LEVELLING: Arbitrary<Landscape> = landscapes(
  real(0.5, 1).map((curvature) => [(u: number) => curvature / (u + 1 / u)]),
  anyDirection(1),
  1,
);

const STEP = 1e-4;

/** The least curvature in any direction, from differences of the gradient; NaN where that is not finite. */
export function leastCurvature(gradient: Gradient, at: Vector): number {
  const hessian = at.map((x, k) => {
    const [above, below] = [STEP, -STEP].map((by) => gradient(at.with(k, x + by))) as [Vector, Vector];
    return above.map((slope, i) => (slope - below[i]!) / (2 * STEP));
  });
  // Power iteration: the largest eigenvalue of shift − H belongs to the least one of H.
  const shift = hessian.flat().reduce((sum, entry) => sum + Math.abs(entry), 1);
  let direction = ofLengthOne(at.map((_, k) => 1 / (k + 1.3)));
  for (let turns = 0; turns < 40; turns += 1)
    direction = ofLengthOne(direction.map((entry, k) => shift * entry - dot(hessian[k]!, direction)));
  return dot(
    direction,
    hessian.map((row) => dot(row, direction)),
  );
}
