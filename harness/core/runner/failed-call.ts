import { valueOf } from '../model/call.ts';
import { contains } from '../model/contains.ts';
import type { GuestValue } from '../model/shape.ts';
import type { FailedAttempt } from './attempts.ts';
import type { Observation, Observe } from './observation.ts';

/**
 * Call for the student to look at: the last that gave the wrong value where the expected one is right, because a value
 * may be wrong for one call and right for another.
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
