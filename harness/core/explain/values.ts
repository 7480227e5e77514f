/** Of a longer list only these many entries are shown. */
const MOST_ENTRIES = 12;
/** Significant digits: enough to see a relative error of 1e-9, too few to see the rounding of the last place. */
const DIGITS = 12;
const ALL_DIGITS = 17;

interface Precision {
  readonly digits: number;
  /** The entry of the outermost list that must be among those shown. */
  readonly around?: number;
}

function showList(values: readonly unknown[], { digits, around = 0 }: Precision): string {
  const from = Math.min(Math.max(0, around - 2), Math.max(0, values.length - MOST_ENTRIES));
  const shown = values.slice(from, from + MOST_ENTRIES).map((value) => showValue(value, { digits }));
  if (from > 0) shown.unshift('…');
  if (from + MOST_ENTRIES < values.length) shown.push('…');
  return `[${shown.join(', ')}]`;
}

/** A value of a grade as a student would write it: `[1, -0.5]`, `{ re: 1, im: 0 }`, NaN without quotes. */
export function showValue(value: unknown, precision: Precision = { digits: ALL_DIGITS }): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(precision.digits)));
  if (Array.isArray(value)) return showList(value, precision);
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, inner]) => `${name}: ${showValue(inner, { digits: precision.digits })}`,
    );
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
  }
  // Numbers that JSON has not, and formulas, stand in the grade as strings: neither wants quotes.
  return String(value);
}

/** What was expected and what came, side by side. */
export interface Comparison {
  readonly expected: string;
  readonly actual: string;
  /** Counted from 0, where the lists are too long to be shown whole. */
  readonly firstDifference?: number;
}

function largestIn(value: unknown): number {
  if (typeof value === 'number') return Math.abs(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(largestIn));
}

/** Numbers that are this far apart are different; nearer ones are different by rounding alone. */
function differ(a: unknown, b: unknown, allowed: number): boolean {
  if (a === '-0' || b === '-0') return differ(a === '-0' ? 0 : a, b === '-0' ? 0 : b, allowed);
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) > allowed;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a !== b;
  const [left, right] = [Object.values(a), Object.values(b)];
  return left.length !== right.length || left.some((value, k) => differ(value, right[k], allowed));
}

/** Shows both values in as few digits as tell them apart, and of long lists the part where they first differ. */
export function compare(expected: unknown, actual: unknown): Comparison {
  const isSame = ({ digits }: Precision): boolean =>
    showValue(expected, { digits }) === showValue(actual, { digits });
  const digits = isSame({ digits: DIGITS }) ? ALL_DIGITS : DIGITS;
  const both = (around: number) => ({
    expected: showValue(expected, { digits, around }),
    actual: showValue(actual, { digits, around }),
  });
  if (!Array.isArray(expected) || !Array.isArray(actual)) return both(0);
  const length = Math.max(expected.length, actual.length);
  if (length <= MOST_ENTRIES) return both(0);
  const allowed = 1e-10 * largestIn(expected);
  const indices = Array.from({ length }, (_, k) => k);
  const first = indices.find((k) => differ(expected[k], actual[k], allowed)) ?? 0;
  return { ...both(first), firstDifference: first };
}

/** A scenario's fixture is long and describes itself; these are the fields that the student's code is given. */
const SETTINGS = new Set(['start', 'stepSize', 'momentumCoeff', 'steps']);

function displayedInputs(counterexample: Readonly<Record<string, unknown>>): [string, unknown][] {
  const entries = Object.entries(counterexample);
  if (!('runs' in counterexample && 'source' in counterexample)) return entries;
  return [['scenario', counterexample['id']], ...entries.filter(([name]) => SETTINGS.has(name))];
}

/** The inputs of a counterexample, by name, a line each. */
export function showInputs(counterexample: Readonly<Record<string, unknown>>): string[] {
  return displayedInputs(counterexample).map(([name, value]) => `${name} = ${showValue(value)}`);
}
