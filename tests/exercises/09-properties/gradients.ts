import {
  anyOf,
  type Arbitrary,
  constantFrom,
  fc,
  type Group,
  implementation,
  number,
  real,
  tuple,
  vector,
  vectorOf,
} from 'descent-grader/checks';
import * as notebook from '#reference/loss.ts';
import { cos, hypot, sin } from '#reference/math.ts';
import {
  dualGradientOf,
  gradientOf,
  type Loss,
  losses,
  type Polynomial,
  type PowerRule,
  power,
  valueOf,
} from './polynomials.ts';
import type { Gradient, Vector } from './types.ts';

/** A gradient together with the loss that it is said to be of, and where it is tested. */
export interface Pair {
  readonly loss: (beta: Vector) => number;
  readonly gradient: Gradient;
  readonly beta: Vector;
}

/** What the task promises: right ones are this close, wrong ones this far away, relative to slopes, or to 1 if they are small. */
const NOISE = 5e-10;
const GAP = 2e-3;

/** What an evaluation takes, in turns of a loop. */
const WORK = 40;

function pairOf(loss: Pair['loss'], gradient: Gradient, beta: Vector): Pair {
  const work = ({ length }: Vector): number => (length === beta.length ? WORK : Infinity);
  return {
    loss: implementation('loss', [['beta', vector]], number, work, loss),
    gradient: implementation('gradient', [['beta', vector]], vector, work, gradient),
    beta,
  };
}

const sizeOf = (slope: number): number => Math.max(1, Math.abs(slope));

/** Numbers of this size, of either sign. */
const signed = (least: number, most: number): Arbitrary<number> =>
  anyOf(real(least, most), real(-most, -least));

/** Slopes at β: ordinary ones, which differ by size, and so small ones that a wrong sign is hardly seen. */
const ordinary = (n: number): Arbitrary<Vector> =>
  tuple(...Array.from({ length: n }, (_, k) => signed(2 + 3 * k, 4 + 3 * k)));
const small = (n: number): Arbitrary<Vector> => vectorOf(signed(0.012, 0.04), n);

/** What a mistake that is small changes, relative to the size of a slope: less than a tenth. */
const SMALL = signed(0.02, 0.08);

type Make = (loss: Polynomial) => Gradient;

const right = (of: Arbitrary<Loss>, make: Make = gradientOf): Arbitrary<Pair> =>
  of.map(({ polynomial, beta }) => pairOf(valueOf(polynomial), make(polynomial), beta));

const ofNotebook = (at: Arbitrary<Vector>): Arbitrary<Pair> =>
  at.map((beta) => pairOf(notebook.loss, notebook.gradient, beta));

/** Waves across the plane, with their slopes. */
const waves = tuple(
  fc.noShrink(vectorOf(tuple(signed(2, 20), real(-1, 1), real(-1, 1)), 3)),
  vectorOf(real(-5, 5), 2),
).map(([all, beta]) =>
  pairOf(
    ([x, y]) => all.reduce((sum, [height, a, b]) => sum + height * sin(a * x! + b * y!), 0),
    ([x, y]) => {
      const slopes = all.map(([height, a, b]) => height * cos(a * x! + b * y!));
      return [0, 1].map((k) => slopes.reduce((sum, slope, i) => sum + slope * all[i]![k + 1]!, 0));
    },
    beta,
  ),
);

export const RIGHT: readonly Arbitrary<Pair>[] = [
  ...[1, 3].map((n) => right(losses(n, ordinary(n)))),
  right(losses(2, ordinary(2)), dualGradientOf),
  right(losses(3, small(3)), dualGradientOf),
  right(losses(2, ordinary(2)), (of) => (beta) => {
    const slopes = gradientOf(of)(beta);
    return slopes.map((slope, k) => slope + (k === 0 ? NOISE : -NOISE) * sizeOf(slope));
  }),
  // Slopes of zero, and as large ones as there are.
  right(losses(2, constantFrom<Vector>([0, 0]))),
  right(losses(1, vectorOf(signed(250, 400), 1), 0.01)),
  ...[[2, 1], [5, -5]].map((beta) => ofNotebook(constantFrom<Vector>(beta))),
  ofNotebook(vectorOf(real(-5, 5), 2)),
  waves,
];

/** Changes the right slopes. */
type Change = (slopes: Vector, loss: Loss, at: Vector) => Vector;

/** How far an answer is from the slopes, relative to their size; NaN if it is not a number. */
const farthest = (answer: Vector, slopes: Vector): number =>
  answer.reduce((most, entry, k) => Math.max(most, Math.abs(entry - slopes[k]!) / sizeOf(slopes[k]!)), 0);

interface Wrong {
  readonly n: number;
  readonly change: Arbitrary<Change>;
  /** Default: ordinary ones. */
  readonly slopes?: Arbitrary<Vector>;
  /** How far around β it is wrong, in each coordinate; default: everywhere. */
  readonly within?: Arbitrary<number>;
}

/** A gradient that is wrong at β by more than the task allows. */
const wrong = ({ n, change, slopes = ordinary(n), within = constantFrom(Infinity) }: Wrong): Arbitrary<Pair> =>
  tuple(losses(n, slopes), fc.noShrink(tuple(change, within)))
    .map(([loss, [changed, radius]]) => {
      const gradient = gradientOf(loss.polynomial);
      const wrongly = (at: Vector): Vector => {
        const is = gradient(at);
        return at.every((x, k) => Math.abs(x - loss.beta[k]!) <= radius) ? changed(is, loss, at) : is;
      };
      return { loss, pair: pairOf(valueOf(loss.polynomial), wrongly, loss.beta) };
    })
    .filter(({ loss, pair }) => {
      const answer = pair.gradient(pair.beta);
      return answer.length !== loss.slopes.length || !(farthest(answer, loss.slopes) <= GAP);
    })
    .map(({ pair }) => pair);

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
        change: always((slopes) => slopes.map((slope) => slope / slopes.reduce((sum, x) => hypot(sum, x), 0))),
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
    ],
  },
];
