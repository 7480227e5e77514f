/** Plain JSON. Numbers that JSON has not are the strings "NaN", "Infinity", "-Infinity", "-0". */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [field: string]: Data };

/** Longer lists are cut in what is kept for people; nobody reads the thousandth point of a path. */
const LONGEST_LIST = 64;

function numberToData(value: number): number | string {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : Object.is(value, -0)
      ? '-0'
      : String(value);
}

/** A value of a check (a counterexample, what was expected, what came) as JSON. Functions become their names. */
export function toData(value: unknown): Data {
  if (typeof value === 'number') return numberToData(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'function') return value.name;
  if (Array.isArray(value)) {
    const kept = value.slice(0, LONGEST_LIST).map(toData);
    return value.length > LONGEST_LIST ? [...kept, `… ${value.length - LONGEST_LIST} more`] : kept;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toData(inner)]));
  return null;
}
