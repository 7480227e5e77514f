import type { ValueKind } from './pattern.ts';
import type { SaidOf } from './said.ts';

/** What can be compared number by number: a number, a vector, a matrix, an object such as { re, im }, with words in it. */
export type Numbers = number | object;

/** The relative accuracy that is required of every number. */
export const TOLERANCE = 1e-9;

/** Absolute tolerances, ≥ 0: one for all numbers, or one for each entry of a list or matrix. 0 allows equal numbers alone. */
export type Allowed = number | readonly Allowed[];

type Parts = Readonly<Record<string, Numbers>>;

/** The first place at which two shapes differ. */
type ShapeMismatch = Pick<SaidOf<'built-otherwise'>, 'place' | 'is'>;

const isList = (value: Numbers): value is readonly Numbers[] => Array.isArray(value);

/** The largest finite magnitude among the numbers, or 1 if all of them are 0 or not finite: a scale for tolerances. */
export const scaleOf = (value: Numbers): number => largestOf(value) || 1;

/** The largest finite magnitude among the numbers of a value, whatever else is in it; 0 if there is none. */
export function largestOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.abs(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  let largest = 0;
  if (Array.isArray(value)) for (const part of value) largest = Math.max(largest, largestOf(part));
  else for (const key in value) largest = Math.max(largest, largestOf((value as Parts)[key]));
  return largest;
}

/** |actual − expected| / allowed. 0 for equal numbers, also NaN and NaN; ∞ if the difference is not finite. */
export function deviationOf(actual: number, expected: number, allowed: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const difference = Math.abs(actual - expected);
  return Number.isFinite(difference) ? difference / allowed : Infinity;
}

/**
 * The largest difference between two values in units of the tolerance, ≥ 0, or where their shapes or words differ. Further
 * fields of `actual` are ignored.
 * @param allowed the absolute tolerance; a list has one for each entry of `expected`
 */
export function worstDeviation(actual: Numbers, expected: Numbers, allowed: Allowed): number | ShapeMismatch {
  if (typeof actual === 'number' && typeof expected === 'number')
    return deviationOf(actual, expected, typeof allowed === 'number' ? allowed : NaN);
  if (isList(expected) && isList(actual)) return worstOfLists(actual, expected, allowed);
  // A word beside numbers, or a number where the other has none.
  const isExact = typeof expected !== 'object';
  if (isExact || expected === null ? actual !== expected : kindOf(actual) !== kindOf(expected))
    return { is: { id: 'kind', wanted: kindOf(expected), found: kindOf(actual) }, place: '' };
  if (isExact) return 0;
  let worst = 0;
  for (const key in expected as Parts) {
    const part = (actual as Parts)[key];
    if (part === undefined) return { is: { id: 'field', name: key }, place: '' };
    const deviation = worstDeviation(part, (expected as Parts)[key]!, allowed);
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
  const { length: wanted } = expected;
  if (actual.length !== wanted) {
    // A list may hold vectors or objects, and an empty one does not show what it should hold.
    const isNumeric = wanted > 0 && expected.every((entry) => typeof entry === 'number');
    return { is: { id: 'size', wanted, found: actual.length, isNumeric }, place: '' };
  }
  let worst = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const own = typeof allowed === 'number' ? allowed : allowed[index]!;
    const deviation = worstDeviation(actual[index]!, expected[index]!, own);
    if (typeof deviation !== 'number') return { ...deviation, place: `[${index}]${deviation.place}` };
    worst = Math.max(worst, deviation);
  }
  return worst;
}

/** What an example or a fixture lacks is of a kind that no answer has: an object must not agree with it. */
function kindOf(value: unknown): ValueKind {
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : { word: String(value) };
}
