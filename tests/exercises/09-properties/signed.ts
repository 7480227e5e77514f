import { anyOf, type Arbitrary, real } from 'descent-grader/checks';

/** Numbers whose magnitude is between these two, of either sign. */
export const signed = (least: number, most: number): Arbitrary<number> =>
  anyOf(real(least, most), real(-most, -least));
