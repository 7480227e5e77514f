import { type Arbitrary, constantFrom, type Group, real, tuple, vectorOf } from 'descent-grader/checks';
import * as notebook from '#reference/loss.ts';
import { hypot } from '#reference/math.ts';
import { type Change, type Pair, sizeOf, small, wrong, farthest } from './gradients.ts';
import { gradientOf, type PowerRule, power } from './polynomials.ts';
import { signed } from './signed.ts';
import type { Vector } from './types.ts';

// Wrong gradients, from blatant to subtle.

/** What a mistake that is small changes, relative to the size of a slope: less than a tenth. */
const SMALL = signed(0.02, 0.08);

/** Wrong at β, and not a little beside it; and at β alone. */
const CLOSE = real(10, 1000).map((near) => 1 / near);
const THERE = constantFrom(0);

const always = (change: Change): Arbitrary<Change> => constantFrom(change);

const entry = (k: number, change: (slope: number) => number): Arbitrary<Change> =>
  always((slopes) => slopes.with(k, change(slopes[k]!)));

/** An entry that is off by a part of its size. */
const entryOff = (k: number, by: Arbitrary<number>): Arbitrary<Change> =>
  by.map((part) => (slopes: Vector) => slopes.with(k, slopes[k]! + part * sizeOf(slopes[k]!)));

const scaled = (factor: number): Arbitrary<Change> =>
  always((slopes) => slopes.map((slope) => factor * slope));

const swapped = (i: number, k: number): Arbitrary<Change> =>
  always((slopes) => slopes.with(i, slopes[k]!).with(k, slopes[i]!));

const byRule = (rule: PowerRule): Arbitrary<Change> =>
  always((_, { polynomial }, at) => gradientOf(polynomial, rule)(at));

/** What is changed weighs so little that the answer at β is off by this part only. */
const slightly = (change: Arbitrary<Change>, by = SMALL): Arbitrary<Change> =>
  tuple(change, by).map(([changed, part]): Change => (slopes, loss, at) => {
    const all = changed(loss.slopes, loss, loss.beta);
    const weight = Math.abs(part) / farthest(all, loss.slopes);
    return changed(slopes, loss, at).map((x, k) => slopes[k]! + weight * (x - slopes[k]!));
  });

const FACTOR_FORGOTTEN = byRule((x, p) => (p === 0 ? 0 : power(x, p - 1)));
const NOT_LOWERED = byRule((x, p) => p * power(x, p));

/** The gradient beside the point at which it is asked. */
const SHIFTED: Arbitrary<Change> = vectorOf(signed(0.5, 1.5), 3).map(
  (by): Change =>
    (_, { polynomial }, at) =>
      gradientOf(polynomial)(at.map((x, k) => x + by[k]!)),
);

const ALL_EQUAL = real(-5, 5).map((x) => [x, x, x]);

/** A slope beside which errors of the other one look small. */
const UNEVEN = tuple(signed(40, 80), signed(0.1, 1));

const opposite = (slope: number): number => -slope;

export const GROUPS: readonly Group<Pair>[] = [
  {
    id: 'gradient-opposite',
    what: 'a gradient that points downhill, or is zero everywhere',
    points: 0.5,
    hint: 'With coordinate k of β raised by h the loss rises by about h·gradient(beta)[k], for each k and with its sign. Where one k does not fit, the answer of the test as a whole is false.',
    wrong: [
      ...[1, 2, 3].map((n) => wrong({ n, change: scaled(-1) })),
      ...[1, 2].map((n) => wrong({ n, change: scaled(0) })),
    ],
  },
  {
    id: 'gradient-chain-rule',
    what: 'a gradient whose powers are differentiated wrongly',
    points: 0.5,
    hint: 'The slope of the loss itself, by differences, knows nothing of formulas: in at least one entry this gradient is off by more than 2e-3 · max(1, |slope|).',
    wrong: [
      wrong({ n: 1, change: FACTOR_FORGOTTEN }),
      wrong({ n: 2, change: NOT_LOWERED }),
      ...[FACTOR_FORGOTTEN, NOT_LOWERED].map((change) => wrong({ n: 3, change: slightly(change) })),
    ],
  },
  {
    id: 'gradient-one-sign',
    what: 'a gradient in which one entry has the wrong sign',
    points: 0.5,
    hint: 'Each entry is compared by itself, and with its sign: sums, lengths and squares do not show a wrong sign.',
    wrong: [
      ...[0, 1].map((k) => wrong({ n: 2, change: entry(k, opposite) })),
      wrong({ n: 3, change: entry(2, opposite) }),
      wrong({ n: 3, change: entry(1, opposite), slopes: small(3) }),
      wrong({ n: 2, change: entry(1, opposite), within: CLOSE }),
    ],
  },
  {
    id: 'gradient-swapped',
    what: 'a gradient whose entries are swapped',
    points: 0.25,
    hint: 'Entry k of the gradient is the slope along coordinate k alone: it shows where that coordinate is raised, and the others stay.',
    wrong: [
      wrong({ n: 2, change: swapped(0, 1) }),
      wrong({ n: 3, change: swapped(0, 2) }),
      wrong({ n: 3, change: swapped(1, 2), slopes: small(3).map(([x, y]) => [x!, y!, -y!]) }),
      wrong({ n: 2, change: swapped(0, 1), within: CLOSE }),
    ],
  },
  // A gradient in which a single entry is wrong.
  {
    id: 'gradient-one-entry',
    points: 0.5,
    hint: 'Which entries does your test look at, in how many dimensions, and at which points?',
    wrong: [
      wrong({ n: 1, change: entryOff(0, signed(0.3, 1)) }),
      ...[0, 1].map((k) => wrong({ n: 2, change: entryOff(k, signed(0.3, 1)) })),
      ...[0, 1, 2].map((k) => wrong({ n: 3, change: entryOff(k, SMALL) })),
      ...[1, 2].map((k) => wrong({ n: 3, change: entryOff(k, signed(0.3, 1)), beta: ALL_EQUAL })),
      ...[0, 1].map((k) => wrong({ n: 2, change: entry(k, () => 0) })),
      wrong({ n: 3, change: entry(1, () => 0) }),
      wrong({ n: 3, change: entryOff(2, SMALL), within: CLOSE }),
    ],
  },
  // The gradient of another loss.
  {
    id: 'gradient-of-another-loss',
    points: 0.25,
    hint: 'Does your test use the loss that it is given?',
    wrong: [
      wrong({ n: 2, change: SHIFTED }),
      wrong({ n: 2, change: always((_, __, at) => notebook.gradient(at)) }),
      wrong({ n: 3, change: slightly(SHIFTED) }),
    ],
  },
  // A gradient with the right direction and another length.
  {
    id: 'gradient-direction',
    points: 0.25,
    hint: 'Does your test look at more than signs and directions?',
    wrong: [
      wrong({
        n: 2,
        change: always((slopes) =>
          slopes.map((slope) => slope / slopes.reduce((sum, x) => hypot(sum, x), 0)),
        ),
      }),
      wrong({ n: 1, change: scaled(2) }),
      wrong({ n: 3, change: scaled(0.5) }),
      wrong({
        n: 2,
        change: SMALL.map((part) => (slopes: Vector) => slopes.map((slope) => (1 + part) * slope)),
      }),
    ],
  },
  // A gradient with too few or too many entries.
  {
    id: 'gradient-shape',
    points: 0.25,
    hint: 'What does your test do with an array of another length than β?',
    wrong: [
      wrong({ n: 2, change: always((slopes) => slopes.slice(0, 1)) }),
      wrong({ n: 1, change: always((slopes) => [...slopes, 0]) }),
      wrong({ n: 3, change: always((slopes) => [...slopes, slopes[2]!]), within: CLOSE }),
    ],
  },
  // A gradient that is not finite.
  {
    id: 'gradient-not-a-number',
    points: 0.25,
    hint: 'A comparison with NaN is always false, and ∞ − ∞ and ∞/∞ are NaN: does your test ask what is wrong, or what is right?',
    wrong: [
      wrong({ n: 1, change: entry(0, () => NaN) }),
      wrong({ n: 2, change: entry(0, () => NaN) }),
      wrong({ n: 2, change: entry(1, () => Infinity) }),
      wrong({ n: 3, change: entry(0, () => -Infinity) }),
      wrong({ n: 3, change: entry(2, () => NaN), within: CLOSE }),
    ],
  },
  // A gradient that is wrong at β, and right elsewhere.
  {
    id: 'gradient-at-beta',
    points: 0.5,
    hint: 'A gradient may be wrong at β alone: does your test ask for gradient(beta), with this very β?',
    wrong: [
      wrong({ n: 1, change: entryOff(0, signed(0.3, 1)), within: CLOSE }),
      wrong({ n: 2, change: SHIFTED, within: CLOSE }),
      wrong({ n: 2, change: scaled(0), within: THERE }),
      wrong({ n: 3, change: entryOff(1, signed(0.3, 1)), within: THERE }),
    ],
  },
  // A gradient that is wrong by a few thousandths.
  {
    id: 'gradient-slightly-wrong',
    points: 0.25,
    hint: 'An entry that is off by more than 2e-3 · max(1, |slope|) is wrong: how much does your test let pass?',
    wrong: [
      wrong({ n: 1, change: entryOff(0, signed(0.0025, 0.005)) }),
      ...[0, 1].map((k) => wrong({ n: 2, change: entryOff(k, signed(0.0025, 0.005)) })),
      wrong({ n: 3, change: entryOff(2, signed(0.0025, 0.005)), slopes: small(3) }),
      // Small beside a large slope.
      wrong({ n: 2, change: entryOff(1, signed(0.01, 0.05)), slopes: UNEVEN }),
    ],
  },
];
