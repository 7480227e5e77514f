import { type Allowed, scaleOf } from '../model/closeness.ts';
import { numbersOf, type Mismatch } from './mismatches.ts';

/** An answer with fewer right digits is simply wrong, and one with more is close to the tolerance. */
const LEAST_DIGITS = 3;

interface Two {
  readonly wanted: number;
  readonly found: number;
  /** The largest of the numbers beside them. */
  readonly scale: number;
  /** How far it may be from the right one. */
  readonly allowed: number;
}

/** What is allowed for each of so many numbers, in order. */
const allowedFor = (allowed: Allowed, count: number): readonly number[] =>
  typeof allowed === 'number'
    ? Array<number>(count).fill(allowed)
    : allowed.flatMap((part) => allowedFor(part, count / allowed.length));

function numbersSideBySide(mismatches: readonly Mismatch[]): readonly Two[] | undefined {
  const all: Two[] = [];
  for (const { expected, actual, allowed = 0 } of mismatches) {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found === undefined || wanted.length !== found.length) return undefined;
    const scale = scaleOf(wanted);
    const each = allowedFor(allowed, wanted.length);
    all.push(...wanted.map((value, k) => ({ wanted: value, found: found[k]!, scale, allowed: each[k]! })));
  }
  // What is rightly infinite has no digits.
  const finite = all.filter(({ wanted, found }) => Number.isFinite(wanted) || !Object.is(wanted, found));
  return finite.length > 0 && finite.every(({ found }) => Number.isFinite(found)) ? finite : undefined;
}

/** A number is nearly right if it differs by this, relative to the largest beside it, */
const NEAR = 1e-2;
/** and so are answers if this share of them is: where rounding grows along a path, the others may be far off. */
const MOST_NEAR = 0.8;

/** Whether answers are nearly right, so that digits may be all that they lack. */
export function areNearlyRight(answers: readonly Pick<Mismatch, 'expected' | 'actual'>[]): boolean {
  const near = answers.filter(({ expected, actual }) => {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found?.length !== wanted.length) return false;
    const scale = NEAR * scaleOf(wanted);
    return wanted.every((number, k) => Object.is(number, found[k]) || Math.abs(number - found[k]!) <= scale);
  });
  return near.length >= MOST_NEAR * answers.length;
}

/** Numbers that are nearly right: to some digits. */
export function digitsOf(mismatches: readonly Mismatch[]): string | undefined {
  const all = numbersSideBySide(mismatches);
  if (all === undefined) return undefined;
  // Each number has digits of its own; where 0 is right, no digit of another number is.
  const errors = all.map(({ wanted, found, allowed }) => {
    const error = Math.abs(wanted - found);
    return error <= allowed ? 0 : error / Math.abs(wanted);
  });
  const worst = Math.max(...errors);
  for (let digits = 8; digits >= LEAST_DIGITS; digits -= 1)
    if (worst <= Number(`1e-${digits}`)) return `is right to at least ${digits} digits`;
  return undefined;
}
