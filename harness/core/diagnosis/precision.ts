import { type Allowed, scaleOf } from '../model/closeness.ts';
import type { Pattern } from '../model/pattern.ts';
import { numbersOf, type Mismatch } from './mismatches.ts';

/** Answers with fewer right digits are simply wrong. */
const LEAST_DIGITS = 3;

/** Tolerances of `count` numbers, in order. */
const allowedFor = (allowed: Allowed, count: number): readonly number[] =>
  typeof allowed === 'number'
    ? Array<number>(count).fill(allowed)
    : allowed.flatMap((part) => allowedFor(part, count / allowed.length));

/** Difference of nearly right numbers, relative to the largest beside them, */
const NEAR = 1e-2;
/** and the share of them in nearly right answers: where rounding grows along a path, others may be far off. */
const MOST_NEAR = 0.8;

/** They may lack only digits. */
export function areNearlyRight(answers: readonly Pick<Mismatch, 'expected' | 'actual'>[]): boolean {
  const near = answers.filter(({ expected, actual }) => {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found?.length !== wanted.length) return false;
    const scale = NEAR * scaleOf(wanted);
    return wanted.every((number, k) => Object.is(number, found[k]) || Math.abs(number - found[k]!) <= scale);
  });
  return near.length >= MOST_NEAR * answers.length;
}

/** Digits to which numbers are right. */
export function digitsOf(mismatches: readonly Mismatch[]): Pattern | undefined {
  const errors: number[] = [];
  for (const { expected, actual, allowed = 0 } of mismatches) {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found?.length !== wanted.length) return undefined;
    const each = allowedFor(allowed, wanted.length);
    for (const [k, number] of wanted.entries()) {
      // Correctly infinite values have no digits.
      if (!Number.isFinite(number) && Object.is(number, found[k])) continue;
      if (!Number.isFinite(found[k])) return undefined;
      const error = Math.abs(number - found[k]!);
      // Each number has its own digits; where 0 is right, no digit of another number is.
      errors.push(error <= each[k]! ? 0 : error / Math.abs(number));
    }
  }
  const worst = errors.length === 0 ? Infinity : Math.max(...errors);
  for (let digits = 8; digits >= LEAST_DIGITS; digits -= 1)
    if (worst <= Number(`1e-${digits}`)) return { id: 'digits', digits };
  return undefined;
}
