import type { Call } from '../model/call.ts';
import type { GuestValue } from '../model/shape.ts';
import type { FailedAttempt } from './shrink.ts';

/** Whether a value is another one, or has it as a field or an entry. */
function contains(value: GuestValue, part: string): boolean {
  if (JSON.stringify(value) === part) return true;
  return typeof value === 'object' && Object.values<GuestValue>(value).some((inner) => contains(inner, part));
}

/**
 * The call that the student should look at: the last that gave the wrong answer, or else the last of all.
 * @param isRight tells calls apart that gave the same answer: it is wrong for one of them, and right for another
 */
export function failedCall(
  { calls, failure }: FailedAttempt,
  isRight: (call: Call) => boolean = () => false,
): Call | undefined {
  const wrong = JSON.stringify(failure.actual);
  const gaveIt = ({ outcome }: Call): boolean =>
    wrong !== undefined && outcome.kind === 'returned' && contains(outcome.value, wrong);
  const suspects = calls.filter(gaveIt);
  const all = suspects.length > 0 ? suspects : calls;
  return all.findLast((call) => !isRight(call)) ?? all.at(-1);
}
