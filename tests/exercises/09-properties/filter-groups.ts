import { anyOf, type Arbitrary, constantFrom, type Group, integer, real, tuple } from 'descent-grader/checks';
import {
  byStep,
  type Filtering,
  type Make,
  type Now,
  rightOf,
  rightStep,
  type Step,
  wrong,
  wrongly,
} from './filters.ts';
import {
  type When,
  ALWAYS,
  NEGATIVE,
  LARGE,
  ALTERNATING,
  CONSTANT,
  CONSTANT_AT_FIRST,
  from,
  AT_ONE,
  AT_ODD_OR_EVEN,
  RISING,
  AT_THE_END_OF_LONG_ONES,
} from './samples.ts';
import { signed } from './signed.ts';

// Wrong filters, from blatant to subtle.

/** Takes another step there, and goes on from that. */
const stepping = (
  when: Arbitrary<When>,
  step: Arbitrary<Step>,
  at?: Arbitrary<number>,
): Arbitrary<Filtering> =>
  wrongly(
    tuple(when, step).map(([isThen, otherwise]) =>
      byStep((now) => (isThen(now) ? otherwise : rightStep)(now)),
    ),
    at,
  );

/** Says something else there, and goes on from what is right. @param change of the right output */
const saying = (when: Arbitrary<When>, change: Arbitrary<(y: number) => number>): Arbitrary<Filtering> =>
  wrongly(
    tuple(when, change).map(([isThen, changed]): Make => (m) => (x) => {
      const y = rightOf(m)(x);
      return y.map((sample, k) => {
        const now = { x: x[k]!, before: x[k - 1] ?? 0, y: y[k - 1] ?? 0, k, length: x.length, m };
        return isThen(now) ? changed(sample) : sample;
      });
    }),
  );

const added = (by: Arbitrary<number>) =>
  by.map(
    (amount) =>
      (y: number): number =>
        y + amount,
  );
const to = (value: number) => constantFrom(() => value);

/** A mistake that is small, less than a tenth for the signals that the task names. */
const SMALL = signed(0.025, 0.03);
const HALF_OR_TWICE = anyOf(real(0.4, 0.6), real(1.5, 2));

/** The input is weighted wrongly. */
const louder = (by: Arbitrary<number>): Arbitrary<Step> =>
  by.map(
    (factor): Step =>
      ({ x, y, m }) =>
        (1 - m) * factor * x + m * y,
  );
/** The pole, which stays within the unit circle, is another one; the gain for a constant stays 1. */
const poleAt = (of: Arbitrary<(m: number) => number>): Arbitrary<Step> =>
  of.map(
    (moved): Step =>
      ({ x, y, m }) =>
        rightStep({ x, y, m: moved(m) } as Now),
  );
const otherPole = poleAt(
  real(0.15, 0.3).map(
    (by) =>
      (m: number): number =>
        m < 0.55 ? m + by : m - by,
  ),
);
const opposite = constantFrom<Step>(({ x, y, m }) => (1 - m) * x - m * y);
const late = constantFrom<Step>(({ before, y, m }) => (1 - m) * before + m * y);

export const GROUPS: readonly Group<Filtering>[] = [
  {
    id: 'filter-nothing',
    what: 'a filter that returns its input, or silence',
    points: 0.5,
    hint: 'Send an impulse, 1 and then zeros, and compare what comes out, sample by sample, with what should.',
    wrong: [wrong(() => (x) => [...x]), wrong(() => (x) => x.map(() => 0))],
  },
  {
    id: 'filter-pole',
    what: 'a filter whose pole is elsewhere',
    points: 0.5,
    hint: 'In the response to an impulse each sample is m times the one before, with the momentumCoeff that is passed as m, whatever the height of the impulse.',
    wrong: [
      wrong(byStep(({ x, y, m }) => (1 - m) * x - m * y)),
      wrong(byStep(({ x, y, m }) => (1 - m) * x + (1 - m) * y)),
      wrong(byStep(({ x, before, m }) => (1 - m) * x + m * before)),
      stepping(ALWAYS, otherPole),
      stepping(ALWAYS, poleAt(constantFrom((m: number) => (m < 0.55 ? m + 0.05 : m - 0.05)))),
      stepping(NEGATIVE, otherPole),
      stepping(from(10, 40), opposite),
    ],
  },
  {
    id: 'filter-gain',
    what: 'a filter whose gain for a constant is not 1',
    points: 0.5,
    hint: 'A constant comes out as large as it went in, in the long run, and an impulse begins with 1 − m: the ratio of one sample to the next does not show the gain.',
    wrong: [
      wrong(byStep(({ x, y, m }) => x + m * y)),
      stepping(ALWAYS, louder(HALF_OR_TWICE)),
      stepping(ALWAYS, louder(SMALL.map((part) => 1 + part))),
      saying(
        ALWAYS,
        constantFrom((y: number) => -y),
      ),
      stepping(CONSTANT, louder(HALF_OR_TWICE)),
      stepping(CONSTANT, louder(signed(0.04, 0.08).map((part) => 1 + part))),
      stepping(CONSTANT_AT_FIRST, louder(HALF_OR_TWICE)),
      // Each step is off by little, all together by more.
      stepping(CONSTANT, louder(signed(0.04, 0.08).map((part) => 1 + part)), real(0.8, 0.9)),
    ],
  },
  {
    id: 'filter-late',
    what: 'a filter that is a sample late',
    points: 0.25,
    hint: 'At which sample does the response to an impulse begin, also if the impulse is later?',
    wrong: [
      wrong(byStep(({ before, y, m }) => (1 - m) * before + m * y)),
      wrong((m) => (x) => [0, ...rightOf(m)(x).slice(0, -1)].slice(0, x.length)),
      stepping(from(2, 4), late),
    ],
  },
  // A filter that does not start at rest.
  {
    id: 'filter-start',
    points: 0.25,
    hint: 'Which value has the first sample that comes out?',
    wrong: [
      wrong(byStep(({ x, y, k, m }) => (k === 0 ? x : (1 - m) * x + m * y))),
      saying(
        constantFrom<When>(({ k }) => k === 0),
        to(0),
      ),
      stepping(
        constantFrom<When>(({ k }) => k === 0),
        SMALL.map(
          (rest): Step =>
            ({ x, m }) =>
              (1 - m) * x + rest,
        ),
      ),
      stepping(
        constantFrom<When>(({ k }) => k === 0),
        louder(HALF_OR_TWICE),
      ),
    ],
  },
  // A filter that is not linear or not time-invariant.
  {
    id: 'filter-law',
    points: 0.5,
    hint: 'What comes out if the impulse is later, larger or negative, or if signs alternate?',
    wrong: [
      saying(ALWAYS, constantFrom(Math.abs)),
      saying(
        ALWAYS,
        real(0.5, 0.8).map(
          (most) =>
            (y: number): number =>
              Math.min(most, y),
        ),
      ),
      stepping(LARGE, louder(HALF_OR_TWICE)),
      stepping(LARGE, louder(signed(0.02, 0.025).map((part) => 1 + part))),
      stepping(NEGATIVE, louder(HALF_OR_TWICE)),
      stepping(ALTERNATING, louder(HALF_OR_TWICE)),
      stepping(from(1, 5), louder(real(0.4, 0.9))),
      stepping(AT_ODD_OR_EVEN, louder(HALF_OR_TWICE)),
      stepping(RISING, louder(HALF_OR_TWICE)),
      stepping(ALTERNATING, louder(signed(0.06, 0.08).map((part) => 1 + part))),
    ],
  },
  // A filter whose output is too short or too long, or that goes wrong after a while.
  {
    id: 'filter-end',
    points: 0.25,
    hint: 'How many samples go in, and how many come out? The response to an impulse has no end: how long are the signals that you send, and do you compare all samples?',
    wrong: [
      wrong((m) => (x) => rightOf(m)(x).slice(0, -1)),
      wrong((m) => (x) => [...rightOf(m)(x), 0]),
      stepping(
        integer(20, 60).map(
          (at): When =>
            ({ k }) =>
              k === at,
        ),
        constantFrom<Step>(() => 0),
      ),
      saying(from(20, 40), added(SMALL)),
      saying(from(50, 62), added(signed(0.1, 1))),
      saying(AT_ONE, added(signed(0.1, 1))),
      saying(AT_ODD_OR_EVEN, added(SMALL)),
      saying(AT_THE_END_OF_LONG_ONES, added(signed(0.1, 1))),
    ],
  },
  // A filter that is not finite.
  {
    id: 'filter-not-a-number',
    points: 0.25,
    hint: 'A comparison with NaN is always false: does your test ask what is wrong, or what is right?',
    wrong: [
      saying(ALWAYS, to(NaN)),
      saying(from(10, 62), to(NaN)),
      saying(AT_ONE, to(Infinity)),
      saying(NEGATIVE, to(NaN)),
      saying(CONSTANT, to(NaN)),
      saying(ALTERNATING, to(-Infinity)),
    ],
  },
];
