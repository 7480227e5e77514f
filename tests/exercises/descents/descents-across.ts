import {
  anyOf,
  type Arbitrary,
  besideSpecials,
  constantFrom,
  decadeOf,
  integer,
  numberIn,
  object,
  real,
  tuple,
  valuesOf,
  vectorOf,
} from 'descent-grader/checks';
import {
  awayFromZero,
  COORDINATE,
  descentAlong,
  inMotion,
  MOST_DIMENSIONS,
  ordinaryAxis,
  type Descent,
  type MomentumInput,
  type MovingAxis,
} from './descents.ts';

/** 1 … 9.99 with either sign, so that a power of ten decides how large a number is. */
const digits = tuple<[number, number]>(anyOf(integer(1, 9), real(1, 9.99)), integer(0, 1)).map(
  ([value, negative]) => (negative === 1 ? -value : value),
);
const timesPowerOfTen = (value: number, exponent: number): number => Number(`${value}e${exponent}`);

/** Start, slope and velocity of the same order of magnitude, so that none can hide an error in another. */
const alike = (lowest: number, highest: number): Arbitrary<MovingAxis> =>
  tuple<[number, number, number, number]>(integer(lowest, highest), digits, digits, digits).map(
    ([exponent, start, slope, velocity]) => ({
      start: timesPowerOfTen(start, exponent),
      slope: timesPowerOfTen(slope, exponent),
      velocity: timesPowerOfTen(velocity, exponent),
    }),
  );

const { least, most } = COORDINATE;
/** Start, slope and velocity beside the least magnitude and the largest, of either sign. */
const besideEnds = besideSpecials(COORDINATE).map((one) =>
  one.map((value): MovingAxis => ({ start: value, slope: value, velocity: value })),
);

const LOWEST = decadeOf(least);
const HIGHEST = decadeOf(most) - 1;

/** A parabola around 0 whose slope is of the size of the start, and so within the contract, too. */
const fitting: Arbitrary<MovingAxis> = tuple<[number, number, number]>(
  integer(LOWEST + 1, HIGHEST - 1),
  digits,
  real(0.1, 4),
).map(([exponent, start, curvature]) => ({
  start: timesPowerOfTen(start, exponent),
  curvature,
  centre: 0,
  velocity: 0,
}));

const entry = valuesOf(numberIn(COORDINATE), real(-5, 5));
/** Start, slope and velocity have nothing to do with each other. */
const independent = object<MovingAxis>({ start: entry, slope: entry, velocity: entry } as never);

/** The least value beside the largest ones, and the other way round: what is computed from all of them loses its digits. */
const unlike = [
  [least, most],
  [most, least],
].flatMap(([one, others]): MovingAxis[] => [
  { start: one!, slope: others!, velocity: others! },
  { start: others!, slope: one!, velocity: others! },
  { start: others!, slope: others!, velocity: one! },
]);

/** Each value of interest for all three at once, and for each of them beside zeros; 0 itself only once. */
const extremes = [0, least, -least, most, -most].flatMap((value): MovingAxis[] => {
  const everywhere = { start: value, slope: value, velocity: value };
  if (value === 0) return [everywhere];
  return [
    everywhere,
    { start: value, slope: 0, velocity: 0 },
    { start: 0, slope: value, velocity: 0 },
    { start: 0, slope: 0, velocity: value },
  ];
});

/** Without those that differ from another one in their velocity alone. */
const extremesAtRest = extremes.filter(({ start, velocity }) => start !== 0 || velocity === 0);

// Chance prefers 0, and zeros that are equal would hide what is wrong with equal numbers.
const pair = tuple<[number, number]>(awayFromZero(-5, 5), awayFromZero(-5, 5));

const twoAxes = tuple<[MovingAxis, MovingAxis]>(ordinaryAxis, ordinaryAxis);

/** Combinations that one vector must contain: all at one end of the range; coordinates that are equal or cancel; 0 or at rest beside others; tiny beside large. */
const together: readonly Arbitrary<MovingAxis[]>[] = [
  ...[least, most].map((end) =>
    constantFrom(Array.from({ length: MOST_DIMENSIONS }, () => ({ start: end, slope: end, velocity: end }))),
  ),
  pair.map(([start, a]) => [
    { start, slope: a, velocity: a + 1 },
    { start, slope: a + 1, velocity: a },
  ]),
  pair.map(([velocity, a]) => [
    { start: a, slope: a, velocity },
    { start: a + 1, slope: a + 1, velocity },
  ]),
  // Nearly equal.
  ...[3e-8, 6e-7, 1e-4].map((distance) =>
    pair.map(([start, a]) => [
      { start, slope: a, velocity: a + 1 },
      { start: start * (1 + distance), slope: a * (1 + distance), velocity: (a + 1) * (1 + distance) },
    ]),
  ),
  pair.map(([slope, a]) => [0, 1, 2].map((k) => ({ start: a + k, slope, velocity: 2 * slope }))),
  pair.map(([start, a]) =>
    [a, a + 1, -(a + (a + 1))].map((slope, k) => ({ start: start + k, slope, velocity: -slope })),
  ),
  twoAxes.map(([first, second]) => [
    { start: 0, slope: first.start, velocity: first.velocity },
    { ...second, velocity: 0 },
  ]),
  twoAxes.map(([first, second]) => [
    { ...first, velocity: 0 },
    { start: 0, slope: second.start, velocity: second.velocity },
  ]),
  tuple<[number, MovingAxis]>(real(-5, 5), ordinaryAxis).map(([start, other]) => [
    { start, slope: 0, velocity: 0 },
    other,
  ]),
  pair.map((starts) => starts.map((start) => ({ start, slope: 0, velocity: 0 }))),
  tuple<[MovingAxis, MovingAxis]>(alike(LOWEST, -9), alike(3, HIGHEST)),
  tuple<[MovingAxis, MovingAxis]>(alike(3, HIGHEST), alike(LOWEST, -9)),
];

const axesOf = (axis: Arbitrary<MovingAxis>, shortest = 1, longest = MOST_DIMENSIONS) =>
  vectorOf(axis, shortest, longest);

/** Axes of every length that must be met, each axis that must be met beside ordinary ones, and what must be together. */
const eachAxes = (special: readonly MovingAxis[]): readonly Arbitrary<MovingAxis[]>[] => [
  ...[1, 2, MOST_DIMENSIONS].map((length) => axesOf(ordinaryAxis, length, length)),
  ...[...special.map((extreme) => constantFrom(extreme)), ...besideEnds].map((extreme) =>
    tuple<[MovingAxis[], MovingAxis]>(axesOf(ordinaryAxis, 0, 2), extreme).map(([others, own]) => [
      ...others,
      own,
    ]),
  ),
  ...together,
];

const anyAxis = anyOf(ordinaryAxis, alike(LOWEST, HIGHEST), independent);
const alongAxes = (axes: readonly MovingAxis[]): Descent => descentAlong(axes);
const inMotionAlong = (axes: readonly MovingAxis[]): MomentumInput => inMotion(axes);

/** Descents from anywhere in the ranges of the contract. */
export const descentAcross = axesOf(anyOf(anyAxis, fitting)).map(alongAxes);
/** Those of which one must be met under every seed. */
export const eachDescent = eachAxes(extremesAtRest).map((axes) => axes.map(alongAxes));

/** Descents under way, from anywhere in the contract. Large slopes are constant, so that they stay within it. */
export const momentumInputAcross = axesOf(anyAxis).map(inMotionAlong);
export const eachMomentumInput = eachAxes([...extremes, ...unlike]).map((axes) => axes.map(inMotionAlong));
