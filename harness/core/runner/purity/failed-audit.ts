import { textOfCalls } from '../../model/call-text.ts';
import type { PlannedCall } from '../../model/call.ts';
import type { Failure } from '../attempts.ts';

/** Why the audit fails. */
export interface FailedAudit {
  readonly failure: Failure;
  /** What a student should look at, by name. */
  readonly input: unknown;
  /** The calls that show the failure when they are made in this order, as text. */
  readonly shown?: string;
}

/** @param calls those that show the failure when they are made in this order; absent if none are known */
export function failedAudit(failure: Failure, input: unknown, calls?: readonly PlannedCall[]): FailedAudit {
  return { failure, input, shown: calls && textOfCalls(calls) };
}
