import type { Range } from '../model/domain.ts';
import { constantFrom, type Arbitrary } from './arbitraries.ts';
import { mixed } from './range.ts';

/**
 * Numbers of a range that are mostly at its ends: for inputs in which several extremes meet, as in the quotient of the
 * largest and the smallest coefficient. It has the special values of `across`, and no strata.
 */
export function extremesOf(within: Range): Arbitrary<number> {
  const { least, most, sign } = within;
  const ends = sign === 'either' ? [most, -most, least, -least] : [most, least];
  return mixed(within, constantFrom(...ends));
}
