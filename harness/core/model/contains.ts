import type { Call } from './call.ts';
import { sameParts } from './same-answer.ts';
import type { GuestValue } from './shape.ts';

/** Equates all non-finite numbers: a check may report them as NaN. */
const isEqual = (a: unknown, b: unknown): boolean =>
  sameParts(a, b, (one, other) => one === other || !(Number.isFinite(one) || Number.isFinite(other)), 0);

/** True if a value equals `part`, or contains it at any depth. */
export function contains(value: unknown, part: unknown): boolean {
  if (isEqual(value, part)) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value)) return Object.values(value).some((inner) => contains(inner, part));
  for (let k = 0; k < value.length; k += 1) if (contains(value[k], part)) return true;
  return false;
}

/**
 * Tells whether a compared value shows the effect of a call. Whole numbers occur anywhere, so they must be entries of the
 * answer.
 */
export function shows(actual: unknown, { outcome, evaluations }: Call): boolean {
  if (outcome.kind !== 'returned' || typeof actual === 'function') return true;
  const { value } = outcome;
  const isPart =
    Number.isInteger(actual) && typeof value === 'object'
      ? Object.values<GuestValue>(value).includes(actual as number)
      : contains(value, actual);
  return isPart || evaluations.some(({ length }) => length === actual) || contains(evaluations, actual);
}
