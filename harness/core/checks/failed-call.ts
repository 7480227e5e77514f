import type { Call } from '../model/call.ts';
import type { GuestValue } from '../model/shape.ts';
import type { FailedAttempt } from './shrink.ts';

/** Whether a value is another one, or has it as a field or an entry. */
function contains(value: GuestValue, part: string): boolean {
  if (JSON.stringify(value) === part) return true;
  return typeof value === 'object' && Object.values<GuestValue>(value).some((inner) => contains(inner, part));
}

/** The call that the student should look at: the last that gave the wrong answer, or else the last of all. */
export function failedCall({ calls, failure }: FailedAttempt): Call | undefined {
  const wrong = JSON.stringify(failure.actual);
  const gaveIt = ({ outcome }: Call): boolean =>
    wrong !== undefined && outcome.kind === 'returned' && contains(outcome.value, wrong);
  return calls.findLast(gaveIt) ?? calls.at(-1);
}
