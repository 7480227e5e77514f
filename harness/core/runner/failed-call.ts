import { type Call, valueOf } from '../model/call.ts';
import { sameParts } from '../model/same-answer.ts';
import type { GuestValue } from '../model/shape.ts';
import type { FailedAttempt } from './attempts.ts';
import type { Observation, Observe } from './observation.ts';

/** What is not finite is one value: a check may write all of it as NaN. */
const isEqual = (a: unknown, b: unknown): boolean =>
  sameParts(a, b, (one, other) => one === other || !(Number.isFinite(one) || Number.isFinite(other)), 0);

/** Whether a value is another one, or has it as a field or an entry. Each part of it is looked at once at each depth. */
function contains(value: unknown, part: unknown): boolean {
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

/**
 * The call that the student should look at: one that gave the wrong answer, where the expected one is right. Of several
 * it is the last one. A value that is wrong for one call may be right for another.
 */
export function failedCall(
  { calls, failure: { actual, expected } }: Pick<FailedAttempt, 'calls' | 'failure'>,
  observe: Observe,
): Observation | undefined {
  const gives = (value: GuestValue | undefined, part: unknown): boolean =>
    part !== undefined && value !== undefined && contains(value, part);
  const suspects = calls.filter((call) => gives(valueOf(call), actual));
  const observed = (suspects.length > 0 ? suspects : calls).map(observe);
  return (
    observed.findLast(({ isLikeRight, right }) => !isLikeRight && gives(right, expected)) ??
    observed.findLast(({ isLikeRight }) => !isLikeRight) ??
    observed.at(-1)
  );
}
