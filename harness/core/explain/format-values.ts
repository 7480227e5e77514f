import { largestOf } from '../model/closeness.ts';
import { leavesOf, mapLeaves } from '../model/parts.ts';
import { sameParts } from '../model/same-answer.ts';
import { storedLiteral, storedText } from '../model/text-literal.ts';

/** Entries of a list that is cut: fewer if they have more than `MAX_NUMBERS`. */
const MAX_ENTRIES = 12;
const MAX_NUMBERS = 24;
const LEAST_ENTRIES = 3;
/** Significant: a relative error of 1e-9 shows, and no rounding. */
const DIGITS = 12;
const ALL_DIGITS = 17;

interface ValueFormat {
  /** Significant digits, 1 to 17. */
  readonly digits: number;
  /** Entry of the outermost list that a cut includes. */
  readonly around?: number;
  /** Most entries of the outermost list. */
  readonly most?: number;
}

export const SHORT: ValueFormat = { digits: DIGITS };

function roomFor(values: readonly unknown[]): number {
  const largest = values.reduce((most: number, value) => Math.max(most, [...leavesOf(value)].length), 1);
  return Math.min(Math.max(Math.floor(MAX_NUMBERS / largest), LEAST_ENTRIES), MAX_ENTRIES);
}

function formatList(
  values: readonly unknown[],
  { digits, around = 0, most = roomFor(values) }: ValueFormat,
): string {
  const from = Math.min(Math.max(0, around - 2), Math.max(0, values.length - most));
  const entries = values.slice(from, from + most).map((value) => formatPart(value, digits));
  if (from > 0) entries.unshift('…');
  if (from + most < values.length) entries.push('…');
  return `[${entries.join(', ')}]`;
}

/** A JSON value as a student would write it: `{ re: 1, im: NaN }`. */
export function formatValue(value: unknown, format: ValueFormat = { digits: ALL_DIGITS }): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(format.digits)));
  if (Array.isArray(value)) return formatList(value, format);
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([name, inner]) => `${name}: ${formatPart(inner, format.digits)}`,
    );
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
  }
  return typeof value === 'string' ? storedText(value) : String(value);
}

const formatPart = (value: unknown, digits: number): string =>
  typeof value === 'string' ? storedLiteral(value) : formatValue(value, { digits });

export interface Comparison {
  readonly expected: string;
  readonly actual: string;
  /** Index, from 0; of cut lists alone. */
  readonly firstDifference?: number;
}

function differ(a: unknown, b: unknown, tolerance: number): boolean {
  const [left, right] = [a, b].map((value) => mapLeaves(value, (leaf) => (leaf === '-0' ? 0 : leaf)));
  return !sameParts(left, right, (one, other) => Math.abs(one - other) <= tolerance, 0);
}

/** Uses as few digits as distinguish two values, and shows long lists around their first difference. */
export function compare(expected: unknown, actual: unknown): Comparison {
  const isSame = formatValue(expected, { digits: DIGITS }) === formatValue(actual, { digits: DIGITS });
  const digits = isSame ? ALL_DIGITS : DIGITS;
  const both = (format: Omit<ValueFormat, 'digits'>) => ({
    expected: formatValue(expected, { digits, ...format }),
    actual: formatValue(actual, { digits, ...format }),
  });
  if (!Array.isArray(expected) || !Array.isArray(actual)) return both({});
  const length = Math.max(expected.length, actual.length);
  const most = Math.min(roomFor(expected), roomFor(actual));
  if (length <= most) return both({});
  const tolerance = 1e-10 * largestOf(expected);
  const indices = Array.from({ length }, (_, k) => k);
  const first = indices.find((k) => differ(expected[k], actual[k], tolerance)) ?? 0;
  return { ...both({ around: first, most }), firstDifference: first };
}

/** A line for each input: `stepSize = 0.1`. A fixture, which has the answers, is only named. */
export function formatInputs(counterexample: Readonly<Record<string, unknown>>): string[] {
  const { id, title } = counterexample;
  if (typeof id === 'string' && typeof title === 'string') return [`scenario = ${id}`];
  return Object.entries(counterexample).map(([name, value]) => `${name} = ${formatValue(value)}`);
}
