import type { Callable } from './shape.ts';

/** Numbers that JSON cannot represent are the strings "NaN", "Infinity", "-Infinity", "-0". */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** Readers need the first points of a path, not the thousandth. */
const MAX_ENTRIES = 64;

/**
 * JSON of a counterexample, an expected or an actual value. Numbers keep all digits, because checks such as H₁₂ = H₂₁
 * compare exactly; `explain` rounds where that hides no difference.
 * @param value functions become their text, lists are cut after 64 entries, values without JSON become null
 */
export function toJson(value: unknown): Json {
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'function') return (value as Callable).text ?? 'a function';
  if (Array.isArray(value)) {
    const entries = value.slice(0, MAX_ENTRIES).map(toJson);
    return value.length > MAX_ENTRIES ? [...entries, `… ${value.length - MAX_ENTRIES} more`] : entries;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
  return null;
}
