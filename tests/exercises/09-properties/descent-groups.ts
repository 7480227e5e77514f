import {
  type Arbitrary,
  constantFrom,
  type Group,
  integer,
  real,
  tuple,
  vectorOf,
} from 'descent-grader/checks';
import { gradientDescent } from '#reference/gradient-descent.ts';
import * as notebook from '#reference/loss.ts';
import {
  byGradient,
  type Change,
  type Descending,
  type Path,
  STEPS,
  stoppingAt,
  wrong,
} from './descending.ts';
import {
  bowls,
  HIDDEN_RIDGE,
  hills,
  type Landscape,
  LEVELLING,
  mirrored,
  NARROW_RIDGE,
  NOTEBOOK,
  onRidge,
  round,
  TWO_RIDGES,
  valleys,
} from './landscapes.ts';
import { signed } from './signed.ts';
import type { Vector } from './types.ts';

// Wrong descents, from blatant to subtle.

/** Follows other slopes than those of the gradient that is passed. */
const following =
  (change: (slopes: Vector, landscape: Landscape) => Vector): Change =>
  (landscape, walk) =>
  (gradient, start, steps) =>
    walk((beta) => change(gradient(beta), landscape), start, steps);

/** Gives another path than the one that was walked. */
const telling =
  (change: (path: Path) => Path): Change =>
  (_, walk) =>
  (gradient, start, steps) =>
    change(walk(gradient, start, steps));

/** Gives another point than the one that was reached. */
const changing = (change: (beta: Vector, step: number, path: Path) => Vector): Change =>
  telling((path) => path.map((beta, step) => change(beta, step, path)));

/** What is wrong by so much is wrong by less than a tenth. */
const SMALL = signed(0.025, 0.08);

const UPHILL = following((slopes) => slopes.map((slope) => -slope));
/** Climbs the ridge that the landscape falls from. */
const ACROSS_UPHILL = following((slopes, { across }) => mirrored(slopes, across));

/** Each step is shorter than the one before, so that all together are. */
const TIRING: Arbitrary<Change> = real(0.97, 0.99).map((part): Change => () => (gradient, start, steps) => {
  const path: Vector[] = [[...start]];
  for (let step = 0, size = 0.02; step < steps; step += 1, size *= part) {
    const slopes = gradient(path[step]!);
    path.push(path[step]!.map((x, k) => x - size * slopes[k]!));
  }
  return path;
});

/** Stops where all slopes are as small as this. */
const stopping = (at: Arbitrary<number>): Arbitrary<Change> =>
  at.map(
    (flat): Change =>
      () =>
        stoppingAt(flat, 0.02),
  );

/** Steps of one length never become shorter. */
const OF_ONE_LENGTH: Arbitrary<Change> = real(0.03, 0.1).map((length) =>
  following((slopes) => slopes.map((slope) => length * Math.sign(slope))),
);

/** Leaves the minimum again. */
const leaving = (when: Arbitrary<number>): Arbitrary<Change> =>
  tuple(when, signed(0.2, 0.5)).map(([at, by]) =>
    changing((beta, step) => (step < at ? beta : beta.map((x) => x + by))),
  );

/** Ends where the slope along one coordinate has this size, and the others vanish. */
const tilted = (at: number): Arbitrary<Change> =>
  SMALL.map((by) => following((slopes) => slopes.with(at, slopes[at]! + by)));

/** Follows the slopes, which vanish where it starts. */
const RESTING: Change = (_, walk) => walk;

/** Makes a path that is right, unless it is long. */
const onlyIfLong = (change: Arbitrary<Change>): Arbitrary<Change> =>
  change.map((changed): Change => (landscape, walk) => {
    const wrongly = changed(landscape, walk);
    return (gradient, start, steps) => (steps < STEPS ? walk : wrongly)(gradient, start, steps);
  });

const staying = (at: number): Change => following((slopes) => slopes.with(at, 0));

const beginning = (by: Arbitrary<Vector>): Arbitrary<Change> =>
  by.map((offset) => changing((beta, step) => (step > 0 ? beta : beta.map((x, k) => x + (offset[k] ?? 0)))));

/** Has another number there. */
const saying = (at: number, value: number, when: Arbitrary<number>): Arbitrary<Change> =>
  when.map((first) =>
    changing((beta, step) => (step < first ? beta : beta.map((x, k) => (k === at ? value : x)))),
  );
const EARLY = integer(1, 100);
const LATE = integer(600, 1000);

/** The gradient of a landscape that lies elsewhere. */
const SHIFTED: Arbitrary<Change> = vectorOf(signed(0.3, 0.6), 3).map(
  (by): Change =>
    (_, walk) =>
    (gradient, start, steps) =>
      walk((beta) => gradient(beta.map((x, k) => x + by[k]!)), start, steps),
);

export const GROUPS: readonly Group<Descending>[] = [
  {
    id: 'descent-nowhere',
    what: 'a descent that climbs, or stays where it starts',
    points: 0.5,
    hint: 'What is the gradient at the last point of the path, and what should it be?',
    wrong: [
      wrong(bowls(2), UPHILL, constantFrom(byGradient(0.005))),
      wrong(round(1, 0.5), UPHILL, constantFrom(byGradient(0.01))),
      wrong(
        valleys(3),
        telling((path) => path.map(() => path[0]!)),
      ),
    ],
  },
  {
    id: 'descent-on-the-way',
    what: 'a descent that ends on the way to a minimum',
    points: 0.5,
    hint: 'Each slope at the last point of a right path is below 1e-6; one that is above 0.02 is wrong. The path may also leave a minimum again, after as many steps as you ask for.',
    wrong: [
      wrong(valleys(2), TIRING),
      wrong(bowls(3), () => byGradient(1e-5)),
      wrong(bowls(1), stopping(real(0.03, 0.09))),
      wrong(valleys(3), stopping(real(0.03, 0.09))),
      wrong(bowls(2), OF_ONE_LENGTH),
      wrong(valleys(2), leaving(LATE)),
      wrong(bowls(1), leaving(constantFrom(STEPS))),
    ],
  },
  {
    id: 'descent-one-coordinate',
    what: 'a descent in which one coordinate does not move, or ends elsewhere',
    points: 0.5,
    hint: 'Every entry of the gradient must vanish at the last point.',
    wrong: [
      ...[0, 1].map((k) => wrong(bowls(2), staying(k))),
      wrong(valleys(3), staying(2)),
      ...[0, 1].map((k) => wrong(valleys(2), tilted(k))),
      wrong(bowls(3), tilted(2)),
    ],
  },
  {
    id: 'descent-saddle',
    what: 'a descent that ends at a saddle or at a maximum',
    points: 0.5,
    hint: 'The gradient vanishes there, too, but in some direction the curvature is below −0.1. It need not be an axis or a diagonal, and a sum or a product of curvatures hides it.',
    wrong: [
      wrong(valleys(2), ACROSS_UPHILL),
      wrong(NOTEBOOK, ACROSS_UPHILL, constantFrom(byGradient(0.05))),
      wrong(hills(1), UPHILL),
      wrong(hills(2), UPHILL),
      wrong(hills(2), ACROSS_UPHILL),
      wrong(valleys(3), ACROSS_UPHILL),
      wrong(HIDDEN_RIDGE, ACROSS_UPHILL),
      ...[hills(1), NARROW_RIDGE, TWO_RIDGES].map((one) => wrong(onRidge(one), RESTING)),
    ],
  },
  // A path that lacks points or has too many, or begins elsewhere.
  {
    id: 'descent-path',
    points: 0.5,
    hint: 'How many points has the path, and which is the first, in each coordinate?',
    wrong: [
      wrong(
        bowls(2),
        telling((path) => path.slice(1)),
      ),
      wrong(
        bowls(1),
        telling((path) => path.slice(0, -1)),
      ),
      wrong(
        bowls(2),
        telling((path) => [...path, path.at(-1)!]),
      ),
      wrong(
        valleys(2),
        telling((path) => path.slice(-1)),
      ),
      wrong(bowls(2), beginning(vectorOf(signed(0.2, 1), 2))),
      wrong(bowls(3), beginning(SMALL.map((by) => [0, 0, by]))),
      wrong(valleys(2), beginning(SMALL.map((by) => [by, 0]))),
      wrong(bowls(2), beginning(SMALL.map((by) => [by, -by]))),
      wrong(valleys(2), onlyIfLong(beginning(vectorOf(signed(0.2, 1), 2)))),
    ],
  },
  // A descent that ends nowhere.
  {
    id: 'descent-not-a-number',
    points: 0.25,
    hint: 'A comparison with NaN is always false: does your test ask what is wrong, or what is right?',
    wrong: [
      wrong(bowls(3), () => byGradient(5)),
      wrong(bowls(1), saying(0, NaN, EARLY)),
      wrong(valleys(2), saying(1, NaN, LATE)),
      wrong(bowls(3), saying(0, NaN, EARLY)),
      wrong(bowls(2), saying(0, Infinity, LATE)),
      wrong(LEVELLING, saying(0, Infinity, LATE)),
    ],
  },
  // A descent on another loss.
  {
    id: 'descent-another-gradient',
    points: 0.25,
    hint: 'Does your test use the gradient that it is given?',
    wrong: [
      wrong(bowls(2), () => (_, start, steps) => gradientDescent(notebook.gradient, start, 0.05, steps)),
      wrong(valleys(2), SHIFTED),
      wrong(
        bowls(3),
        vectorOf(SMALL, 3).map((by) => following((slopes) => slopes.map((slope, k) => slope + by[k]!))),
      ),
      // Slopes remain whose sum is zero.
      wrong(
        bowls(2),
        SMALL.map((by) => following(([x, y]) => [x! + by, y! - by])),
      ),
    ],
  },
];
