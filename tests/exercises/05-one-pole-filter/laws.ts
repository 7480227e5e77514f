import { agree, claim, hinted, same, type Finding } from 'descent-grader/checks';
import { lfilter } from '#reference/one-pole-filter.ts';
import { EQUATION_HINT, LENGTH_HINT, sampleHint } from './hints.ts';
import type { Filter, Vector } from './inputs.ts';
import { sizes } from './sizes.ts';

/** y is as long as x, and right from the first sample to the last. @param what y is called */
export function* isOutput(what: string, y: Vector, filter: Filter, x: Vector): Iterable<Finding> {
  yield* hinted(LENGTH_HINT, same(`the length of ${what}`, y.length, x.length));
  const expected = lfilter(filter, x);
  const size = sizes(filter, x);
  const all = agree(what, y, expected, { scale: size });
  // Where all are right, a sentence about each would take longer than the comparison.
  if (all.holds && size.every(Number.isFinite)) return yield all;
  for (let k = 0; k < x.length; k += 1)
    yield* hinted(
      () => sampleHint(filter, x, expected, k),
      agree(`${what}[${k}]`, y[k]!, expected[k]!, { scale: size[k]! }),
    );
}

/** Enough to judge by: how many there must be is the matter of a check of its own. */
export const hasSamples = (what: string, y: Vector, least: number): Finding =>
  claim(y.length >= least, `${what} has fewer than ${least} samples`, y);

const hasNumbers = (what: string, y: Vector): Finding =>
  claim(y.every(Number.isFinite), `${what} has a sample that is NaN or infinite`, y);

/**
 * What every filter with feedback does, whichever it is: without it the laws of filters would be earned by handing back
 * the input, or nothing. @param h your response to an impulse
 */
export function* soundsOn(h: Vector): Iterable<Finding> {
  yield* hinted(EQUATION_HINT, [
    hasNumbers('the response to an impulse', h),
    claim(h[2] !== 0, 'the response to an impulse ends after two samples: y[k] depends on y[k−1]', h),
  ]);
}

const isConstant = (x: Vector): boolean => x.every((sample) => Object.is(sample, x[0]));

/** Handing back a signal that changes, or one number throughout, earns nothing either. */
export function* isComputed(y: Vector, x: Vector): Iterable<Finding> {
  yield* hinted(EQUATION_HINT, hasNumbers('y', y));
  if (isConstant(x)) return;
  yield* hinted(EQUATION_HINT, [
    claim(!y.every((sample, k) => sample === x[k]), 'y is x itself', y),
    claim(!isConstant(y), 'y is one number throughout', y),
  ]);
}

/** x through the filter with the response h to an impulse. */
export const convolved = (x: Vector, h: Vector): Vector =>
  x.map((_, k) => x.slice(0, k + 1).reduce((sum, sample, n) => sum + sample * h[k - n]!, 0));

/** The same if no two terms could cancel, for a law of a filter that need not be the right one. */
export const sizesBy = (h: Vector, x: Vector): Vector => convolved(x.map(Math.abs), h.map(Math.abs));
