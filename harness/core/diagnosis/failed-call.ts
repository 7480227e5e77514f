import type { Call } from '../model/call.ts';
import type { Right } from '../model/check.ts';
import { sameParts } from '../model/same-answer.ts';
import type { GuestValue } from '../model/shape.ts';
import { type FailedAttempt, judgeBy } from '../runner/index.ts';

/** What is not finite is one value: a check may write all of it as NaN. */
const isEqual = (a: unknown, b: unknown): boolean =>
  sameParts(a, b, (one, other) => one === other || !(Number.isFinite(one) || Number.isFinite(other)));

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
 * it is the last one.
 * @param known the right functions: a value that is wrong for one call may be right for another
 */
export function failedCall(
  { calls, failure }: Pick<FailedAttempt, 'calls' | 'failure'>,
  known?: Right,
): Call | undefined {
  const { actual, expected } = failure;
  const gives = (call: Call | undefined, part: unknown): boolean =>
    part !== undefined && call?.outcome.kind === 'returned' && contains(call.outcome.value, part);
  const suspects = calls.filter((call) => gives(call, actual));
  const judged = (suspects.length > 0 ? suspects : calls).map((call) => ({
    call,
    ...(known ? judgeBy(known, call) : { isRight: false, right: undefined }),
  }));
  const shown =
    judged.findLast(({ isRight, right }) => !isRight && gives(right, expected)) ??
    judged.findLast(({ isRight }) => !isRight) ??
    judged.at(-1);
  return shown?.call;
}
