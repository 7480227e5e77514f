import {
  type Arbitrary,
  constantFrom,
  type Group,
  implementations,
  number,
  real,
  tuple,
  vector,
} from 'descent-grader/checks';
import countedFromOne from '../01-loss/misconceptions/counted-from-one.ts?factory';
import cubeWithoutItsSign from '../01-loss/misconceptions/cube-without-its-sign.ts?factory';
import exponentFactorForgotten from '../01-loss/misconceptions/exponent-factor-forgotten.ts?factory';
import exponentNotLowered from '../01-loss/misconceptions/exponent-not-lowered.ts?factory';
import componentsSwapped from '../01-loss/misconceptions/gradient-components-swapped.ts?factory';
import ofLengthOne from '../01-loss/misconceptions/gradient-of-length-one.ts?factory';
import pointsDownhill from '../01-loss/misconceptions/gradient-points-downhill.ts?factory';
import withoutTheSquare from '../01-loss/misconceptions/gradient-without-the-square.ts?factory';
import shiftedTheWrongWay from '../01-loss/misconceptions/shifted-the-wrong-way.ts?factory';
import squareAdded from '../01-loss/misconceptions/square-added.ts?factory';
import automaticDifferentiation from '../01-loss/variants/automatic-differentiation.ts?factory';
import completedSquare from '../01-loss/variants/completed-square.ts?factory';
import convolvedPolynomials from '../01-loss/variants/convolved-polynomials.ts?factory';
import expandedPolynomial from '../01-loss/variants/expanded-polynomial.ts?factory';
import factored from '../01-loss/variants/factored.ts?factory';
import loops from '../01-loss/variants/loops.ts?factory';
import plain from '../01-loss/variants/plain.ts?factory';
import type { Factory, Vector } from './types.ts';

interface Solution {
  readonly loss: (beta: Vector) => number;
  readonly gradient: (beta: Vector) => Vector;
}

const isShort = (beta: Vector): boolean => beta.length <= 8;
const losses = implementations('loss', [['beta', vector]], number, isShort);
const gradients = implementations('gradient', [['beta', vector]], vector, isShort);

/** A gradient together with the loss that it is said to be of, and where it is tested. */
export interface Pair {
  readonly loss: Solution['loss'];
  readonly gradient: Solution['gradient'];
  readonly beta: Vector;
}

/** What the task promises: right ones are this close, wrong ones this far away, relative to slopes, or to 1 if they are small. */
const GAP = 1e-3;

const point = (n: number): Arbitrary<Vector> => tuple(...Array.from({ length: n }, () => real(-5, 5)));

/** Changes the gradients of a solution. */
const changed =
  (of: Factory, change: (slopes: Vector, beta: Vector) => Vector): Factory =>
  (onTurn) => {
    const solution = of(onTurn) as unknown as Solution;
    return { ...solution, gradient: (beta: Vector) => change(solution.gradient(beta), beta) };
  };

/** A bowl in any number of dimensions, k + 1 times as steep along the axis k, and tilted. */
const bowl: Factory = () => ({
  loss: (beta: Vector) => beta.reduce((sum, x, k) => sum + (k + 1) * x * x + x, 3),
  gradient: (beta: Vector) => beta.map((x, k) => 2 * (k + 1) * x + 1),
});

/** Of two coordinates that meet in one term. */
const coupled: Factory = () => ({
  loss: ([x, y]: Vector) => x! * y! * y! + (x! * x! * y!) / 4,
  gradient: ([x, y]: Vector) => [y! * y! + (x! * y!) / 2, 2 * x! * y! + (x! * x!) / 4],
});

const functionsOf = (loss: Factory, gradient: Factory): Pick<Pair, 'loss' | 'gradient'> => ({
  loss: losses<Solution>(loss)((solution) => solution.loss),
  gradient: gradients<Solution>(gradient)((solution) => solution.gradient),
});

function rightPair(of: Factory, at = point(2)): Arbitrary<Pair> {
  const pair = functionsOf(of, of);
  return at.map((beta) => ({ ...pair, beta }));
}

const STEP = 1e-4;
const slopesOf = (loss: Solution['loss'], beta: Vector): Vector =>
  beta.map((x, k) => (loss(beta.with(k, x + STEP)) - loss(beta.with(k, x - STEP))) / (2 * STEP));

/** A gradient that is wrong at each of its points: by the gap in at least one entry. */
function wrongPair(gradient: Factory, of = plain, n = 2): Arbitrary<Pair> {
  const pair = functionsOf(of, gradient);
  const isSeen = (beta: Vector): boolean => {
    const [slopes, wrong] = [slopesOf(pair.loss, beta), pair.gradient(beta)];
    const isFar = (slope: number, k: number): boolean =>
      !(Math.abs(wrong[k]! - slope) <= 2 * GAP * Math.max(1, Math.abs(slope)));
    return wrong.length !== slopes.length || slopes.some(isFar);
  };
  return point(n)
    .filter(isSeen)
    .map((beta) => ({ ...pair, beta }));
}

const noise = (slope: number, k: number): number =>
  slope + (k % 2 === 0 ? 1 : -1) * 5e-10 * Math.max(1, Math.abs(slope));

export const RIGHT: readonly Arbitrary<Pair>[] = [
  ...[
    plain,
    factored,
    expandedPolynomial,
    completedSquare,
    automaticDifferentiation,
    convolvedPolynomials,
    loops,
    coupled,
    changed(plain, (slopes) => slopes.map(noise)),
  ].map((of) => rightPair(of)),
  rightPair(bowl, point(1)),
  rightPair(bowl, point(3)),
  // Slopes of exactly zero, and the largest ones.
  rightPair(plain, constantFrom<Vector>([2, 1])),
  rightPair(bowl, constantFrom<Vector>([-0.5])),
  rightPair(plain, constantFrom<Vector>([5, -5])),
];

const scaled = (factor: number): Factory => changed(plain, (slopes) => slopes.map((slope) => factor * slope));
const withEntry = (of: Factory, at: number, change: (slope: number) => number): Factory =>
  changed(of, (slopes) => slopes.with(at, change(slopes[at]!)));

const half = (slope: number): number => slope / 2;
const opposite = (slope: number): number => -slope;

export const GROUPS: readonly Group<Pair>[] = [
  {
    id: 'gradient-opposite',
    what: 'a gradient that points downhill, or is zero everywhere',
    points: 0.5,
    hint: 'With coordinate k of β raised by h the loss rises by about h·gradient(beta)[k], for each k and with its sign. Where one k does not fit, the answer of the test as a whole is false.',
    wrong: [
      wrongPair(pointsDownhill),
      wrongPair(scaled(0)),
      wrongPair(
        changed(bowl, (slopes) => slopes.map(opposite)),
        bowl,
        3,
      ),
    ],
  },
  {
    id: 'gradient-chain-rule',
    what: 'a gradient whose powers are differentiated wrongly',
    points: 0.5,
    hint: 'The slope of the loss itself, by differences, knows nothing of formulas: in at least one entry this gradient is off by more than 1e-3 · max(1, |slope|).',
    wrong: [wrongPair(exponentFactorForgotten), wrongPair(exponentNotLowered), wrongPair(withoutTheSquare)],
  },
  {
    id: 'gradient-one-sign',
    what: 'a gradient in which one entry has the wrong sign',
    points: 0.5,
    hint: 'Each entry is compared by itself, and with its sign: sums, lengths and squares do not show a wrong sign.',
    wrong: [wrongPair(cubeWithoutItsSign), ...[0, 1].map((k) => wrongPair(withEntry(plain, k, opposite)))],
  },
  {
    id: 'gradient-swapped',
    what: 'a gradient whose entries are swapped',
    points: 0.5,
    hint: 'Entry k of the gradient is the slope along coordinate k alone: it shows where that coordinate is raised, and the others stay.',
    wrong: [
      wrongPair(componentsSwapped),
      wrongPair(
        changed(bowl, (slopes) => slopes.toReversed()),
        bowl,
        3,
      ),
    ],
  },
  // A gradient in which a single entry is wrong.
  {
    id: 'gradient-one-entry',
    points: 0.5,
    hint: 'Which entries does your test look at, and in how many dimensions?',
    wrong: [
      ...[0, 1].map((k) => wrongPair(withEntry(plain, k, half))),
      ...[0, 1, 2].map((k) => wrongPair(withEntry(bowl, k, half), bowl, 3)),
    ],
  },
  // The gradient of another loss.
  {
    id: 'gradient-of-another-loss',
    points: 0.5,
    hint: 'Does your test use the loss that it is given?',
    wrong: [wrongPair(plain, shiftedTheWrongWay), wrongPair(plain, bowl), wrongPair(plain, squareAdded)],
  },
  // A gradient with the right direction and another length.
  {
    id: 'gradient-direction',
    points: 0.25,
    hint: 'Does your test look at more than signs and directions?',
    wrong: [wrongPair(ofLengthOne), wrongPair(scaled(2)), wrongPair(scaled(0.5))],
  },
  // A gradient with too few or too many entries.
  {
    id: 'gradient-shape',
    points: 0.25,
    hint: 'What does your test do with an array of another length than β?',
    wrong: [
      wrongPair(changed(plain, (slopes) => slopes.slice(0, 1))),
      wrongPair(changed(plain, (slopes) => [...slopes, 0])),
    ],
  },
  // A gradient that is NaN.
  {
    id: 'gradient-not-a-number',
    points: 0.25,
    hint: 'A comparison with NaN is always false: does your test ask what is wrong, or what is right?',
    wrong: [wrongPair(countedFromOne), wrongPair(withEntry(plain, 1, () => NaN))],
  },
  // A gradient that is wrong by a few thousandths.
  {
    id: 'gradient-slightly-wrong',
    points: 0.25,
    hint: 'An entry that is off by more than 1e-3 · max(1, |slope|) is wrong: how much does your test let pass?',
    wrong: [
      wrongPair(scaled(1.004)),
      wrongPair(withEntry(plain, 0, (slope) => slope + 0.004 * Math.max(1, Math.abs(slope)))),
    ],
  },
];
