import { claim, type Finding } from 'descent-grader/checks';
import type { Vector } from './inputs.ts';

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
  yield hasNumbers('the response to an impulse', h);
  yield claim(h[2] !== 0, 'the response to an impulse does not sound on: y[k] depends on y[k−1]', h);
}

const isConstant = (x: Vector): boolean => x.every((sample) => Object.is(sample, x[0]));

/** Handing back a signal that changes, or one number throughout, earns nothing either. */
export function* isComputed(y: Vector, x: Vector): Iterable<Finding> {
  yield hasNumbers('y', y);
  if (isConstant(x)) return;
  yield claim(!y.every((sample, k) => sample === x[k]), 'y is x itself', y);
  yield claim(!isConstant(y), 'y is one number throughout', y);
}

/** x through the filter with the response h to an impulse. */
export const convolved = (x: Vector, h: Vector): Vector =>
  x.map((_, k) => x.slice(0, k + 1).reduce((sum, sample, n) => sum + sample * h[k - n]!, 0));

/** The same if no two terms could cancel, for a law of a filter that need not be the right one. */
export const sizesBy = (h: Vector, x: Vector): Vector => convolved(x.map(Math.abs), h.map(Math.abs));
