/** A number, a vector, a matrix, or an object of them such as { re, im }: what can be compared number by number. */
export type Numbers = number | object;

export type Comparison =
  | { readonly kind: 'close' | 'far'; readonly deviation: number }
  | { readonly kind: 'shape'; readonly message: string };

/** The numbers in a value, in order; fields in the order of the first value's names. */
function entries(value: Numbers): [string, Numbers][] {
  return typeof value === 'number' ? [] : Object.entries(value as Record<string, Numbers>);
}

/** The largest finite magnitude among the numbers; 1 where there is none above 0, so that it can scale a tolerance. */
export function largestMagnitude(value: Numbers): number {
  if (typeof value === 'number') return Number.isFinite(value) && value !== 0 ? Math.abs(value) : 1;
  let largest = 0;
  const visit = (part: Numbers): void => {
    if (typeof part !== 'number') entries(part).forEach(([, inner]) => visit(inner));
    else if (Number.isFinite(part)) largest = Math.max(largest, Math.abs(part));
  };
  visit(value);
  return largest === 0 ? 1 : largest;
}

/** |actual − expected| / allowed; 0 for equal numbers (NaN with NaN, an infinity with itself), ∞ where one is not finite. */
function deviationOf(actual: number, expected: number, allowed: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const difference = Math.abs(actual - expected);
  return Number.isFinite(difference) ? difference / allowed : Infinity;
}

const size = (length: number): string => `${length} ${length === 1 ? 'number' : 'entries'}`;

/**
 * Compares number by number.
 * @param allowed absolute, > 0
 * @returns the largest deviation in units of `allowed`, or how the shapes differ
 */
export function isClose(actual: Numbers, expected: Numbers, allowed: number): Comparison {
  let worst = 0;
  const visit = (a: Numbers, e: Numbers): string | undefined => {
    if (typeof a === 'number' && typeof e === 'number') {
      worst = Math.max(worst, deviationOf(a, e, allowed));
      return undefined;
    }
    if (typeof a === 'number' || typeof e === 'number') return 'has another shape than expected';
    if (Array.isArray(e) && Array.isArray(a) && a.length !== e.length)
      return `has ${size(a.length)}, not ${e.length}`;
    const parts = a as Record<string, Numbers>;
    for (const [key, inner] of entries(e)) {
      const part = parts[key];
      const message = part === undefined ? `lacks ${key}` : visit(part, inner);
      if (message !== undefined) return message;
    }
    return undefined;
  };
  const message = visit(actual, expected);
  if (message !== undefined) return { kind: 'shape', message };
  return { kind: worst <= 1 ? 'close' : 'far', deviation: worst };
}
