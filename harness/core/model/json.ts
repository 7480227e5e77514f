import type { Callable } from './shape.ts';

/** A JSON value. The numbers that JSON cannot represent are the strings "NaN", "Infinity", "-Infinity", "-0". */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** Longer lists are cut: readers need the first points of a path, not the thousandth. */
const MAX_ENTRIES = 64;

/**
 * A value that a check used (a counterexample, an expected or an actual value) as JSON.
 *
 * Numbers keep all their digits. A check may compare exactly, for example H₁₂ with H₂₁: two numbers that differ in the
 * last place must not look equal. `explain` rounds them for display where that hides no difference.
 * @param value any; a function becomes its text, a list of more than 64 entries is cut and says how many are missing,
 *   anything else that JSON cannot represent becomes null
 */
export function toJson(value: unknown): Json {
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'function') return (value as Callable).text ?? 'a function';
  if (Array.isArray(value)) {
    const kept = value.slice(0, MAX_ENTRIES).map(toJson);
    return value.length > MAX_ENTRIES ? [...kept, `… ${value.length - MAX_ENTRIES} more`] : kept;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
  return null;
}
