import type { Call } from './call.ts';
import { sameParts } from './same-answer.ts';
import type { GuestValue } from './shape.ts';

/** What is not finite is one value: a check may write all of it as NaN. */
const isEqual = (a: unknown, b: unknown): boolean =>
  sameParts(a, b, (one, other) => one === other || !(Number.isFinite(one) || Number.isFinite(other)), 0);

/** Whether a value is another one, or has it as a field or an entry. Each part of it is looked at once at each depth. */
export function contains(value: unknown, part: unknown): boolean {
  if (isEqual(value, part)) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value)) return Object.values(value).some((inner) => contains(inner, part));
  for (let k = 0; k < value.length; k += 1) if (contains(value[k], part)) return true;
  return false;
}

/** Whether a student who reads a value that was compared sees what the call did. A whole number is found anywhere. */
export function shows(actual: unknown, { outcome, evaluations }: Call): boolean {
  if (outcome.kind !== 'returned' || typeof actual === 'function') return true;
  const { value } = outcome;
  const isPart =
    Number.isInteger(actual) && typeof value === 'object'
      ? Object.values<GuestValue>(value).includes(actual as number)
      : contains(value, actual);
  return isPart || evaluations.some(({ length }) => length === actual) || contains(evaluations, actual);
}
