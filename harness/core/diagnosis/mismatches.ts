import { scaleOf } from '../model/closeness.ts';
import { type Attempt, hasFailed } from '../runner/index.ts';

/** What a failed comparison expected and what it found, and the numbers among the inputs of the check. */
export interface Mismatch {
  /** What was compared, in the student's words: `∇L(β)`. */
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly input: unknown;
}

/** Numbers are the same if they differ by rounding only, relative to the largest beside them. */
const CLOSE = 1e-8;

/** The failed comparisons of attempts; `undefined` if one of them is not a comparison. */
export function mismatchesOf(attempts: readonly Attempt[]): readonly Mismatch[] | undefined {
  const mismatches: Mismatch[] = [];
  for (const { failure, input } of attempts.filter(hasFailed)) {
    const { subject, expected, actual } = failure;
    if (subject === undefined || expected === undefined || actual === undefined) return undefined;
    // As the subject of another sentence it has no comma at its end.
    mismatches.push({ what: subject.replace(/,$/u, ''), expected, actual, input });
  }
  return mismatches;
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The numbers of a value in order; `undefined` if it has other parts. */
export function numbersOf(value: unknown): number[] | undefined {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return undefined;
  const numbers: number[] = [];
  return addNumbers(Object.values(value), numbers) ? numbers : undefined;
}

/** @returns whether the parts have nothing but numbers */
function addNumbers(parts: readonly unknown[], numbers: number[]): boolean {
  for (const part of parts) {
    if (typeof part === 'number') numbers.push(part);
    else if (typeof part !== 'object' || part === null) return false;
    else if (!addNumbers(isList(part) ? part : Object.values(part), numbers)) return false;
  }
  return true;
}

/** Whether two values have the same shape and, except for rounding, the same numbers. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== typeof b || isList(a) !== isList(b)) return false;
  if (typeof a !== 'object' || a === null || b === null)
    return typeof a === 'number' ? near(a, b as number, 0) : a === b;
  const [left, right] = [a, b as object] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(right);
  if (isList(a) && a.length !== keys.length) return false;
  const scale = numbersOf(b) === undefined ? 0 : scaleOf(b as object);
  return keys.every((key) => {
    const [x, y] = [left[key], right[key]];
    return typeof x === 'number' && typeof y === 'number' ? near(x, y, scale) : isSame(x, y);
  });
}

function near(a: number, b: number, scale: number): boolean {
  if (Object.is(a, b) || a === b) return true;
  return Number.isFinite(b) && Math.abs(a - b) <= CLOSE * Math.max(Math.abs(b), scale);
}

/** Applies a function to every number of a value. */
export function mapNumbers(value: unknown, change: (number: number) => number): unknown {
  if (typeof value === 'number') return change(value);
  if (isList(value)) return value.map((part) => mapNumbers(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapNumbers(part, change)]));
}
