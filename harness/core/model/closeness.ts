import type { ValueKind } from './pattern.ts';
import type { SaidOf } from './said.ts';

/** A number, vector, matrix, or an object such as { re, im }; words in it must be equal. */
export type Numbers = number | object;

/** Relative tolerance of every number. */
export const TOLERANCE = 1e-9;

/** Absolute, ≥ 0: one for all numbers, or one for each entry of a list or matrix. 0 requires equality. */
export type Allowed = number | readonly Allowed[];

type NumberFields = Readonly<Record<string, Numbers>>;

type ShapeMismatch = Pick<SaidOf<'built-otherwise'>, 'place' | 'is'>;

export function otherSize(actual: readonly unknown[], expected: readonly unknown[]): ShapeMismatch {
  const { length: wanted } = expected;
  // An empty list does not show whether its entries are numbers.
  const isNumeric = wanted > 0 && expected.every((entry) => typeof entry === 'number');
  return { is: { id: 'size', wanted, found: actual.length, isNumeric }, place: '' };
}

const isList = (value: Numbers): value is readonly Numbers[] => Array.isArray(value);

/** Largest finite magnitude, or 1 if that is 0. */
export const scaleOf = (value: Numbers): number => largestOf(value) || 1;

/** Largest finite magnitude in any value; 0 if it has none. */
export function largestOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.abs(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  let largest = 0;
  if (Array.isArray(value)) for (const part of value) largest = Math.max(largest, largestOf(part));
  else for (const key in value) largest = Math.max(largest, largestOf((value as NumberFields)[key]));
  return largest;
}

/** |actual − expected| / allowed; 0 for equal numbers and for NaN and NaN, ∞ if the difference is not finite. */
export function deviationOf(actual: number, expected: number, allowed: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const difference = Math.abs(actual - expected);
  return Number.isFinite(difference) ? difference / allowed : Infinity;
}

/**
 * Largest difference in units of the tolerance, ≥ 0, or the first mismatch of shapes or words. Extra fields of `actual`
 * are ignored.
 * @param allowed a list has one for each entry of `expected`
 */
export function worstDeviation(actual: Numbers, expected: Numbers, allowed: Allowed): number | ShapeMismatch {
  if (typeof actual === 'number' && typeof expected === 'number')
    return deviationOf(actual, expected, typeof allowed === 'number' ? allowed : NaN);
  if (isList(expected) && isList(actual)) return worstOfLists(actual, expected, allowed);
  // A word, or a number where the other value has none.
  const isExact = typeof expected !== 'object';
  if (isExact || expected === null ? actual !== expected : kindOf(actual) !== kindOf(expected))
    return { is: { id: 'kind', wanted: kindOf(expected), found: kindOf(actual) }, place: '' };
  if (isExact) return 0;
  let worst = 0;
  for (const key in expected as NumberFields) {
    const part = (actual as NumberFields)[key];
    if (part === undefined) return { is: { id: 'field', name: key }, place: '' };
    const deviation = worstDeviation(part, (expected as NumberFields)[key]!, allowed);
    if (typeof deviation !== 'number') return { ...deviation, place: `.${key}${deviation.place}` };
    worst = Math.max(worst, deviation);
  }
  return worst;
}

function worstOfLists(
  actual: readonly Numbers[],
  expected: readonly Numbers[],
  allowed: Allowed,
): number | ShapeMismatch {
  if (actual.length !== expected.length) return otherSize(actual, expected);
  let worst = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const own = typeof allowed === 'number' ? allowed : allowed[index]!;
    const deviation = worstDeviation(actual[index]!, expected[index]!, own);
    if (typeof deviation !== 'number') return { ...deviation, place: `[${index}]${deviation.place}` };
    worst = Math.max(worst, deviation);
  }
  return worst;
}

/** A missing value has a kind that no answer has: an object must not agree with it. */
function kindOf(value: unknown): ValueKind {
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : { word: String(value) };
}
