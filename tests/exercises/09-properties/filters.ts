import { type Arbitrary, constantFrom, fc, implementation, real, tuple, vector } from 'descent-grader/checks';
import { lfilter, onePole } from '#reference/one-pole-filter.ts';
import { written } from '../written.ts';
import type { Vector } from './types.ts';

type Filter = (x: Vector) => Vector;

/** A filter, and where its pole should be. */
export interface Filtering {
  readonly filter: Filter;
  readonly momentumCoeff: number;
}

export const MOST_SAMPLES = 2048;

const filtering = (filter: Filter, momentumCoeff: number): Filtering => ({
  // Some turns for each sample, which is more than a right filter takes.
  filter: implementation(
    'filter',
    [['x', vector]],
    vector,
    ({ length }) => (length <= MOST_SAMPLES ? 4 * length : Infinity),
    filter,
  ),
  momentumCoeff,
});

/** What the task promises: right outputs are this close, and those of wrong ones to signals of ordinary size this far off. */
const NOISE = 5e-10;
const GAP = 0.02;
const TINY = 1e-11;

export const SAMPLES = 64;
const signal = (of: (k: number) => number): Vector => Array.from({ length: SAMPLES }, (_, k) => of(k));
const impulse = (at: number, height: number): Vector => signal((k) => (k === at ? height : 0));
/** The signals that show what is wrong, to a test that sends them: the task names them. */
export const SIGNALS: readonly (readonly [name: string, x: Vector])[] = [
  ...[1, -1, 3].map(
    (height) => [`an impulse of height ${written(height)} at k = 0`, impulse(0, height)] as const,
  ),
  ['an impulse at k = 5', impulse(5, 1)],
  ['a constant 1', signal(() => 1)],
  ['the signal 1, −1, 1, …', signal((k) => (k % 2 === 0 ? 1 : -1))],
];

const pole = real(0.2, 0.9);

/** What a right filter makes of a signal. */
export const rightOf =
  (momentumCoeff: number): Filter =>
  (x) =>
    lfilter(onePole(momentumCoeff), x);

/** How far an output is off, ∞ where it is too short, too long or not a number. */
export function errorOf(is: Vector, should: Vector): number {
  const most = Math.max(0, ...is.map((y, k) => Math.abs(y - should[k]!)));
  return is.length === should.length && most >= 0 ? most : Infinity;
}

/** What a filter knows at the sample k. */
export interface Now {
  readonly x: number;
  /** x[k−1], 0 before the signal. */
  readonly before: number;
  /** y[k−1], 0 before the signal. */
  readonly y: number;
  readonly k: number;
  /** How many samples the signal has. */
  readonly length: number;
  readonly m: number;
}

export type Step = (now: Now) => number;
export type Make = (m: number) => Filter;

/** y[k] from y[k−1]. */
export const byStep =
  (step: Step): Make =>
  (m) =>
  (x) => {
    let y = 0;
    return x.map((sample, k) => {
      y = step({ x: sample, before: x[k - 1] ?? 0, y, k, length: x.length, m });
      return y;
    });
  };

export const rightStep: Step = ({ x, y, m }) => (1 - m) * x + m * y;

function right(make: Make, at = pole): Arbitrary<Filtering> {
  return at.map((m) => filtering(make(m), m));
}

/**
 * Each costs a run of the longest part of a student's test, so there is one for each way of being right that tests refuse: a
 * pole at either end, another pole, rounding, and silence.
 */
export const RIGHT: readonly Arbitrary<Filtering>[] = [
  right(rightOf),
  ...[0.2, 0.9].map((m) => right(rightOf, constantFrom(m))),
  // As far off as rounding may be, so no other order of the same sums is needed.
  right((m) => (x) => rightOf(m)(x).map((y, k) => y * (1 + (k % 2 === 0 ? NOISE : -NOISE)))),
  // Decayed samples are silence: no sample is so small that its own size says how far off it may be. The pole is one that
  // decays so far within the signals.
  right((m) => (x) => rightOf(m)(x).map((y) => (Math.abs(y) < TINY ? 0 : y)), real(0.2, 0.6)),
];

/** A filter that is wrong for each of its poles. */
export const wrongly = (make: Arbitrary<Make>, at = pole): Arbitrary<Filtering> =>
  tuple(at, fc.noShrink(make))
    .map(([m, made]) => filtering(made(m), m))
    .filter(({ filter, momentumCoeff }) =>
      SIGNALS.some(([, x]) => errorOf(filter(x), rightOf(momentumCoeff)(x)) > GAP),
    );
export const wrong = (make: Make): Arbitrary<Filtering> => wrongly(constantFrom(make));
