/** A number, a vector, a matrix, or an object of them such as { re, im }: what can be compared number by number. */
export type Numbers = number | object;

export type Comparison =
  | { readonly kind: 'close' | 'far'; readonly deviation: number }
  | { readonly kind: 'shape'; readonly message: string };

/** Absolute tolerances, ≥ 0: one for all numbers, or one for each entry of a list or matrix. 0 allows equal numbers alone. */
export type Allowed = number | readonly Allowed[];

type Parts = Readonly<Record<string, Numbers>>;

const isList = (value: Numbers): value is readonly Numbers[] => Array.isArray(value);

/** The largest finite magnitude among the numbers; 1 where there is none above 0, so that it can scale a tolerance. */
export function largestMagnitude(value: Numbers): number {
  return largestOrZero(value) || 1;
}

function largestOrZero(value: Numbers): number {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.abs(value) : 0;
  let largest = 0;
  if (isList(value)) for (const part of value) largest = Math.max(largest, largestOrZero(part));
  else for (const key in value) largest = Math.max(largest, largestOrZero((value as Parts)[key]!));
  return largest;
}

/** |actual − expected| / allowed; 0 for equal numbers (NaN with NaN, an infinity with itself), ∞ where one is not finite. */
function deviationOf(actual: number, expected: number, allowed: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const difference = Math.abs(actual - expected);
  return Number.isFinite(difference) ? difference / allowed : Infinity;
}

const at = (allowed: Allowed, index: number): Allowed =>
  typeof allowed === 'number' ? allowed : allowed[index]!;

const size = (length: number): string => `${length} ${length === 1 ? 'number' : 'entries'}`;

/**
 * Compares number by number.
 * @param allowed a list of them has an entry for each of `expected`
 * @returns the largest deviation in units of `allowed`, or how the shapes differ
 */
export function isClose(actual: Numbers, expected: Numbers, allowed: Allowed): Comparison {
  const worst = worstDeviation(actual, expected, allowed);
  if (typeof worst === 'string') return { kind: 'shape', message: worst };
  return { kind: worst <= 1 ? 'close' : 'far', deviation: worst };
}

/** @returns or how the shapes differ, at the first difference */
function worstDeviation(actual: Numbers, expected: Numbers, allowed: Allowed): number | string {
  if (typeof actual === 'number' && typeof expected === 'number')
    return deviationOf(actual, expected, typeof allowed === 'number' ? allowed : NaN);
  if (typeof actual === 'number' || typeof expected === 'number') return 'has another shape than expected';
  if (isList(expected) && isList(actual)) return worstOfList(actual, expected, allowed);
  let worst = 0;
  for (const key in expected) {
    const part = (actual as Parts)[key];
    if (part === undefined) return `lacks ${key}`;
    const deviation = worstDeviation(part, (expected as Parts)[key]!, allowed);
    if (typeof deviation === 'string') return deviation;
    worst = Math.max(worst, deviation);
  }
  return worst;
}

function worstOfList(
  actual: readonly Numbers[],
  expected: readonly Numbers[],
  allowed: Allowed,
): number | string {
  if (actual.length !== expected.length) return `has ${size(actual.length)}, not ${expected.length}`;
  let worst = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const deviation = worstDeviation(actual[index]!, expected[index]!, at(allowed, index));
    if (typeof deviation === 'string') return deviation;
    worst = Math.max(worst, deviation);
  }
  return worst;
}
