import { type Arbitrary, constantFrom, integer } from 'descent-grader/checks';
import { type Now, SAMPLES } from './filters.ts';

/** At which samples a filter is wrong. Each of these is met in the signals that the task names, and in nearly all of random numbers. */
export type When = (now: Now) => boolean;
export const ALWAYS = constantFrom<When>(() => true);
export const NEGATIVE = constantFrom<When>(({ x }) => x < 0);
export const LARGE = constantFrom<When>(({ x }) => Math.abs(x) > 2);
export const ALTERNATING = constantFrom<When>(({ x, before }) => x * before < 0);
export const CONSTANT = constantFrom<When>(({ x, before }) => x !== 0 && Math.abs(x - before) < 0.2);
export const CONSTANT_AT_FIRST = constantFrom<When>(
  ({ x, before, k }) => k < 8 && x !== 0 && Math.abs(x - before) < 0.2,
);
export const from = (first: number, last: number): Arbitrary<When> =>
  integer(first, last).map(
    (begin): When =>
      ({ k }) =>
        k >= begin,
  );
export const AT_ONE = integer(1, SAMPLES - 1).map(
  (at): When =>
    ({ k }) =>
      k === at,
);
export const AT_ODD_OR_EVEN = integer(0, 1).map(
  (odd): When =>
    ({ k }) =>
      k % 2 === odd,
);
/** Where an impulse begins that is not at the beginning. */
export const RISING = constantFrom<When>(({ x, before, k }) => k > 0 && Math.abs(before) < Math.abs(x) / 2);
export const AT_THE_END_OF_LONG_ONES = integer(40, SAMPLES).map(
  (least): When =>
    ({ k, length }) =>
      length >= least && k === length - 1,
);
