import type { Call } from '../model/call.ts';
import type { Check } from '../model/check.ts';
import type { GuestValue } from '../model/shape.ts';
import { type FailedAttempt, judgeBy } from '../runner/index.ts';

/** Whether a value is another one, or has it as a field or an entry. @param part as JSON */
function contains(value: GuestValue, part: string): boolean {
  const json = JSON.stringify(value);
  if (json === part) return true;
  // A cheap test first: few values contain these characters.
  if (!json.includes(part)) return false;
  return typeof value === 'object' && Object.values<GuestValue>(value).some((inner) => contains(inner, part));
}

/** Whether a student who reads a value that was compared sees what the call did. A whole number is found anywhere. */
export function shows(actual: unknown, { outcome, evaluations }: Call): boolean {
  if (outcome.kind !== 'returned' || typeof actual === 'function') return true;
  const part = JSON.stringify(actual);
  const isPart = (value: GuestValue): boolean =>
    Number.isInteger(actual) && typeof value === 'object'
      ? Object.values<GuestValue>(value).includes(actual as number)
      : contains(value, part);
  return (
    isPart(outcome.value) ||
    evaluations.some(({ length }) => length === actual) ||
    contains(evaluations, part)
  );
}

/**
 * The call that the student should look at: one that gave the wrong answer, where the expected one is right. Of several
 * it is the last one.
 * @param checks of the exercise, whose audit knows the right functions: a value that is wrong for one call may be right
 *   for another
 */
export function failedCall(
  { calls, failure }: Pick<FailedAttempt, 'calls' | 'failure'>,
  checks: readonly Check[] = [],
): Call | undefined {
  const [wrong, wanted] = [JSON.stringify(failure.actual), JSON.stringify(failure.expected)];
  const gives = (call: Call | undefined, part: string | undefined): boolean =>
    part !== undefined && call?.outcome.kind === 'returned' && contains(call.outcome.value, part);
  const suspects = calls.filter((call) => gives(call, wrong));
  const judged = (suspects.length > 0 ? suspects : calls).map((call) => ({
    call,
    ...judgeBy(checks, call),
  }));
  const shown =
    judged.findLast(({ isRight, right }) => !isRight && gives(right, wanted)) ??
    judged.findLast(({ isRight }) => !isRight) ??
    judged.at(-1);
  return shown?.call;
}
