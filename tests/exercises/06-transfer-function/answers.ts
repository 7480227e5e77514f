import { agree, hinted, same, type Finding } from 'descent-grader/checks';
import { hypot, log10 } from '#reference/math.ts';
import * as reference from '#reference/transfer-function.ts';
import type { Filter as AnyFilter, ZerosPolesGain } from '#reference/types.ts';
import { once } from '../descents/index.ts';
import { type Asked, type Complex, sizeOf, type Vector } from './complex.ts';
import { LEVEL_HINT, magnitudeOf, quotientAt, RESPONSE_HINT, rootOf } from './hints.ts';

/** A level is right to 1e-8 dB, ten times 1e-9: an error of 1e-9 in |H| is one of 8.7e-9 dB. */
export const DECIBEL = 10;

const rightResponse = once(({ filter, omega }: Asked) => ({
  expected: reference.frequencyResponse(filter, omega) as readonly Complex[],
  sizes: omega.map((frequency) => sizeOf(filter, frequency)),
}));

const hasMagnitude = (one: Complex, other: Complex): boolean =>
  Math.abs(hypot(one.re, one.im) - hypot(other.re, other.im)) <= 1e-6 * hypot(other.re, other.im);

/** A value for each Ω, and each right. @param what H is called */
export function* isResponse(what: string, h: readonly Complex[], asked: Asked): Iterable<Finding> {
  const { omega } = asked;
  yield* hinted(
    'There is one H for each Ω, in the same order: none for an empty list.',
    same(`the number of values of ${what}`, h.length, omega.length),
  );
  const { expected, sizes } = rightResponse(asked);
  const all = agree(`${what} at every Ω`, h, expected, { scale: sizes });
  // Where all are right, a sentence about each would take longer than the comparison.
  if (all.holds && sizes.every(Number.isFinite)) return yield all;
  for (const [k, frequency] of omega.entries())
    yield* hinted(
      () => `${RESPONSE_HINT} ${quotientAt(asked.filter, frequency, !hasMagnitude(h[k]!, expected[k]!))}`,
      agree(`${what} at Ω = ${frequency === Math.PI / 2 ? 'π/2' : frequency}`, h[k]!, expected[k]!, {
        scale: sizes[k]!,
      }),
    );
}

const rightLevel = once((h: readonly Complex[]) => h.map(({ re, im }) => 20 * log10(hypot(re, im))));

/** All levels are right; otherwise there is a hint about the first that is not. */
export function isLevel(level: Vector, h: readonly Complex[]): Finding {
  const expected = rightLevel(h);
  const found = agree('the level', level, expected, { scale: DECIBEL });
  const first = h.find((_, k) => !(level[k] === expected[k] || Math.abs(level[k]! - expected[k]!) < 1e-8));
  return found.holds || first === undefined
    ? found
    : { ...found, hint: `${LEVEL_HINT} ${magnitudeOf(first)}` };
}

/** Each number is a quotient of two that are given, and so is known to all digits. */
export function* isFactored(found: ZerosPolesGain, filter: AnyFilter): Iterable<Finding> {
  const { zeros, poles, gain } = reference.zerosPolesGain(filter);
  yield* hinted(
    () => rootOf('numerator of H', filter.b[0]!, filter.b[1]!),
    agree('the list of zeros', found.zeros, zeros, { scale: zeros.map(Math.abs) }),
  );
  yield* hinted(
    () => rootOf('denominator of H', filter.a[0]!, filter.a[1]!),
    agree('the list of poles', found.poles, poles, { scale: poles.map(Math.abs) }),
  );
  yield agree('the gain', found.gain, gain);
}
