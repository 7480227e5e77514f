import type { Call } from '../../model/call.ts';
import { TOLERANCE } from '../finding.ts';

/** Numbers so much smaller than the largest of an answer are its rounding. */
const ROUNDING = 1e-12;

function largest(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.abs(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((most, part) => Math.max(most, largest(part)), 0);
}

function isSame(a: unknown, b: unknown, rounding: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b || Object.is(a, b)) return true;
    return Math.abs(a - b) <= Math.max(TOLERANCE * Math.min(Math.abs(a), Math.abs(b)), rounding);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, k) => isSame(part, b[k], rounding));
  const [left, right] = [Object.values(a), Object.values(b)];
  return left.length === right.length && left.every((part, k) => isSame(part, right[k], rounding));
}

/** Whether two answers are equal, except for what rounding in another order of operations can do; −0 equals 0. */
export const sameAnswer = (a: unknown, b: unknown): boolean =>
  isSame(a, b, 0) || isSame(a, b, ROUNDING * Math.max(largest(a), largest(b)));

/** Whether two calls of one function with the same arguments ended alike, and evaluated the gradient alike. */
export function sameCall(
  a: Call,
  b: Call,
  normalForm: (answer: never) => unknown = (answer) => answer,
): boolean {
  if (!sameAnswer(a.evaluations, b.evaluations)) return false;
  if (a.outcome.kind === 'returned' && b.outcome.kind === 'returned')
    return sameAnswer(normalForm(a.outcome.value as never), normalForm(b.outcome.value as never));
  return (
    a.outcome.kind !== 'returned' && b.outcome.kind !== 'returned' && a.outcome.message === b.outcome.message
  );
}
