import {
  type Arbitrary,
  constantFrom,
  type Group,
  implementations,
  real,
  vector,
} from 'descent-grader/checks';
import feedbackOfTheInput from '../05-one-pole-filter/misconceptions/feedback-of-the-input.ts?factory';
import firstOutputCopied from '../05-one-pole-filter/misconceptions/first-output-copied.ts?factory';
import firstOutputZero from '../05-one-pole-filter/misconceptions/first-output-zero.ts?factory';
import gainNotOne from '../05-one-pole-filter/misconceptions/gain-not-one.ts?factory';
import gainOfUnitEnergy from '../05-one-pole-filter/misconceptions/gain-of-unit-energy.ts?factory';
import cutShort from '../05-one-pole-filter/misconceptions/impulse-response-cut-short.ts?factory';
import inputOneSampleLate from '../05-one-pole-filter/misconceptions/input-one-sample-late.ts?factory';
import swapped from '../05-one-pole-filter/misconceptions/m-and-one-minus-m-swapped.ts?factory';
import oneSampleLate from '../05-one-pole-filter/misconceptions/one-sample-late.ts?factory';
import oneSampleShort from '../05-one-pole-filter/misconceptions/one-sample-short.ts?factory';
import poleAtMinusM from '../05-one-pole-filter/misconceptions/pole-at-minus-m.ts?factory';
import startsAtTheFirstInput from '../05-one-pole-filter/misconceptions/starts-at-the-first-input.ts?factory';
import zeroAtMinusOne from '../05-one-pole-filter/misconceptions/zero-at-minus-one.ts?factory';
import anyOrder from '../05-one-pole-filter/variants/any-order.ts?factory';
import classAndEnum from '../05-one-pole-filter/variants/class-and-enum.ts?factory';
import crlfAndBom from '../05-one-pole-filter/variants/crlf-and-bom.ts?factory';
import directFormTwo from '../05-one-pole-filter/variants/direct-form-two.ts?factory';
import float64Array from '../05-one-pole-filter/variants/float64-array.ts?factory';
import forLoop from '../05-one-pole-filter/variants/for-loop.ts?factory';
import generator from '../05-one-pole-filter/variants/generator.ts?factory';
import plain from '../05-one-pole-filter/variants/plain.ts?factory';
import twoPasses from '../05-one-pole-filter/variants/two-passes.ts?factory';
import type { Factory, Vector } from './types.ts';

/** What exercise 05 asks for. */
interface Solution {
  readonly onePole: (momentumCoeff: number) => { readonly b: Vector; readonly a: Vector };
  readonly lfilter: (filter: ReturnType<Solution['onePole']>, x: Vector) => Vector;
}

/** A filter, and where its pole should be. */
export interface Filtering {
  readonly filter: (x: Vector) => Vector;
  readonly momentumCoeff: number;
}

export const MOST_SAMPLES = 2048;
const filters = implementations('filter', [['x', vector]], vector, (x) => x.length <= MOST_SAMPLES);

/** What the task promises of wrong ones: an output of a signal of ordinary size that is so far off. */
const GAP = 0.01;

const LONG = Array.from({ length: 64 }, (_, k) => k);
const impulse = (at: number, height: number): Vector => LONG.map((k) => (k === at ? height : 0));
/** The signals that show what is wrong, to a test that sends them: the task names them. */
const SIGNALS: readonly Vector[] = [
  impulse(0, 1),
  LONG.map(() => 1),
  impulse(5, 1),
  impulse(0, -1),
  impulse(0, 3),
  LONG.map((k) => (k % 2 === 0 ? 1 : -1)),
];

const pole = real(0.2, 0.9);
const filterOf =
  (momentumCoeff: number) =>
  ({ onePole, lfilter }: Solution) =>
  (x: Vector): Vector =>
    lfilter(onePole(momentumCoeff), x);

function right(of: Factory, change = (y: Vector): Vector => y, at = pole): Arbitrary<Filtering> {
  const make = filters<Solution>(of);
  return at.map((momentumCoeff) => ({
    filter: make((solution) => (x) => change(filterOf(momentumCoeff)(solution)(x))),
    momentumCoeff,
  }));
}

/** What a right filter makes of a signal. */
export const rightOf = (momentumCoeff: number): ((x: Vector) => Vector) =>
  filterOf(momentumCoeff)(plain(() => {}) as unknown as Solution);

/** How far an output is off, ∞ where it is too short, too long or not a number. */
export function errorOf(is: Vector, should: Vector): number {
  const most = Math.max(0, ...is.map((y, k) => Math.abs(y - should[k]!)));
  return is.length === should.length && most >= 0 ? most : Infinity;
}

type Change = (y: Vector, x: Vector, momentumCoeff: number) => Vector;

/** A filter that is wrong for each of its poles. */
function wrong(of: Factory, change: Change = (y) => y): Arbitrary<Filtering> {
  const make = filters<Solution>(of);
  return pole
    .map((momentumCoeff) => ({
      filter: make((solution) => (x) => change(filterOf(momentumCoeff)(solution)(x), x, momentumCoeff)),
      momentumCoeff,
    }))
    .filter(({ filter, momentumCoeff }) =>
      SIGNALS.some((x) => errorOf(filter(x), rightOf(momentumCoeff)(x)) > 2 * GAP),
    );
}

const filtered = (by: number, gain: number, x: Vector): Vector => {
  let y = 0;
  return x.map((sample) => (y = gain * sample + by * y));
};

export const RIGHT: readonly Arbitrary<Filtering>[] = [
  ...[
    plain,
    forLoop,
    directFormTwo,
    anyOrder,
    classAndEnum,
    twoPasses,
    generator,
    crlfAndBom,
    float64Array,
  ].map((of) => right(of)),
  right(plain, (y) => y.map((sample, k) => sample * (1 + (k % 2 === 0 ? 5e-10 : -5e-10)))),
  ...[0.2, 0.9].map((momentumCoeff) => right(plain, undefined, constantFrom(momentumCoeff))),
];

export const GROUPS: readonly Group<Filtering>[] = [
  {
    id: 'filter-nothing',
    what: 'a filter that returns its input, or silence',
    points: 0.5,
    hint: 'Send an impulse, 1 and then zeros, and compare what comes out, sample by sample, with what should.',
    wrong: [wrong(plain, (_, x) => x), wrong(plain, (y) => y.map(() => 0))],
  },
  {
    id: 'filter-pole',
    what: 'a filter whose pole is elsewhere',
    points: 0.5,
    hint: 'In the response to an impulse each sample is m times the one before, with the momentumCoeff that is passed as m.',
    wrong: [
      wrong(poleAtMinusM),
      wrong(swapped),
      wrong(feedbackOfTheInput),
      wrong(plain, (_, x, m) => filtered(m * m, 1 - m * m, x)),
      wrong(plain, (_, x) => filtered(0.5, 0.5, x)),
    ],
  },
  {
    id: 'filter-gain',
    what: 'a filter whose gain for a constant is not 1',
    points: 0.5,
    hint: 'A constant comes out as large as it went in, in the long run, and an impulse begins with 1 − m: the ratio of one sample to the next does not show the gain.',
    wrong: [
      wrong(gainNotOne),
      wrong(gainOfUnitEnergy),
      wrong(plain, (y) => y.map((sample) => 1.05 * sample)),
      wrong(plain, (y) => y.map((sample) => -sample)),
    ],
  },
  {
    id: 'filter-late',
    what: 'a filter that is a sample late',
    points: 0.25,
    hint: 'At which sample does the response to an impulse begin?',
    wrong: [wrong(inputOneSampleLate), wrong(oneSampleLate)],
  },
  // A filter that does not start at rest.
  {
    id: 'filter-start',
    points: 0.25,
    hint: 'Which value has the first sample that comes out?',
    wrong: [wrong(startsAtTheFirstInput), wrong(firstOutputCopied), wrong(firstOutputZero)],
  },
  // A filter with the right pole, the right gain and a zero of its own.
  {
    id: 'filter-zero',
    points: 0.25,
    hint: 'Pole and gain do not say everything: how large is each sample of the response to an impulse?',
    wrong: [
      wrong(zeroAtMinusOne),
      wrong(plain, (y) => y.map((sample, k) => 1.5 * sample - 0.5 * (y[k - 1] ?? 0))),
    ],
  },
  // A filter whose output is too short or too long.
  {
    id: 'filter-length',
    points: 0.25,
    hint: 'How many samples go in, and how many come out?',
    wrong: [wrong(oneSampleShort), wrong(plain, (y) => [...y, 0])],
  },
  // A filter that forgets what was long ago.
  {
    id: 'filter-end',
    points: 0.25,
    hint: 'How long is the signal that you send? The response to an impulse has no end.',
    wrong: [
      wrong(cutShort),
      wrong(plain, (y, x, m) => y.map((_, k) => filtered(m, 1 - m, x.slice(k - (k % 8), k + 1)).at(-1)!)),
    ],
  },
  // A filter that is not linear or not time-invariant.
  {
    id: 'filter-law',
    points: 0.25,
    hint: 'What comes out if the impulse is later, larger or negative?',
    wrong: [
      wrong(plain, (y) => y.map(Math.abs)),
      wrong(plain, (y) => y.map((sample) => Math.min(1, sample))),
      wrong(plain, (_, x, m) =>
        filtered(
          m,
          1 - m,
          x.map((sample, k) => (k < 4 ? sample : 0.8 * sample)),
        ),
      ),
    ],
  },
];
