import {
  type Arbitrary,
  constantFrom,
  fc,
  implementation,
  number,
  real,
  tuple,
  vector,
  vectorOf,
} from 'descent-grader/checks';
import * as notebook from '#reference/loss.ts';
import { cos, sin } from '#reference/math.ts';
import { dualGradientOf, gradientOf, type Loss, losses, type Polynomial, valueOf } from './polynomials.ts';
import { signed } from './signed.ts';
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

export const sizeOf = (slope: number): number => Math.max(1, Math.abs(slope));

/** Slopes at β: ordinary ones, which differ by size, and so small ones that a wrong sign is hardly seen. */
const ordinary = (n: number): Arbitrary<Vector> =>
  tuple(...Array.from({ length: n }, (_, k) => signed(2 + 3 * k, 4 + 3 * k)));
export const small = (n: number): Arbitrary<Vector> => vectorOf(signed(0.012, 0.04), n);

type Make = (loss: Polynomial) => Gradient;

const right = (of: Arbitrary<Loss>, make: Make = gradientOf): Arbitrary<Pair> =>
  of.map(({ polynomial, beta }) => pairOf(valueOf(polynomial), make(polynomial), beta));

const ofNotebook = (at: Arbitrary<Vector>): Arbitrary<Pair> =>
  at.map((beta) => pairOf(notebook.loss, notebook.gradient, beta));

/** Waves across the plane, with their slopes. @param level the loss in the middle of them */
const waves = (level: number): Arbitrary<Pair> =>
  tuple(
    fc.noShrink(vectorOf(tuple(signed(2, 20), real(-1, 1), real(-1, 1)), 3)),
    vectorOf(real(-5, 5), 2),
  ).map(([all, beta]) =>
    pairOf(
      ([x, y]) => all.reduce((sum, [height, a, b]) => sum + height * sin(a * x! + b * y!), level),
      ([x, y]) => {
        const slopes = all.map(([height, a, b]) => height * cos(a * x! + b * y!));
        return [0, 1].map((k) => slopes.reduce((sum, slope, i) => sum + slope * all[i]![k + 1]!, 0));
      },
      beta,
    ),
  );

/** The crest of a wave: no slope, and nearly as much curvature as there may be. */
const crests = tuple(real(2400, 2900), real(0.35, 0.4), real(-5, 5)).map(([height, rate, crest]) =>
  pairOf(
    ([x]) => height * cos(rate * (x! - crest)),
    ([x]) => [-height * rate * sin(rate * (x! - crest))],
    [crest],
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
  ...[
    [2, 1],
    [5, -5],
    [0, 0],
  ].map((beta) => ofNotebook(constantFrom<Vector>(beta))),
  ofNotebook(vectorOf(real(-5, 5), 2)),
  waves(0),
  // So large a loss that rounding drowns its slopes where the difference is too short.
  waves(2900),
  crests,
];

/** Changes the right slopes. */
export type Change = (slopes: Vector, loss: Loss, at: Vector) => Vector;

/** How far an answer is from the slopes, relative to their size; NaN if it is not a number. */
export const farthest = (answer: Vector, slopes: Vector): number =>
  answer.reduce((most, entry, k) => Math.max(most, Math.abs(entry - slopes[k]!) / sizeOf(slopes[k]!)), 0);

interface Wrong {
  readonly n: number;
  readonly change: Arbitrary<Change>;
  /** Default: ordinary ones. */
  readonly slopes?: Arbitrary<Vector>;
  /** How far around β it is wrong, in each coordinate; default: everywhere. */
  readonly within?: Arbitrary<number>;
  /** Default: anywhere. */
  readonly beta?: Arbitrary<Vector>;
}

/** A gradient that is wrong at β by more than the task allows. */
export const wrong = ({
  n,
  change,
  slopes = ordinary(n),
  within = constantFrom(Infinity),
  beta,
}: Wrong): Arbitrary<Pair> =>
  tuple(losses(n, slopes, undefined, beta), fc.noShrink(tuple(change, within)))
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
