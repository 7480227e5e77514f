import type { Call } from '../../model/call.ts';
import { AttemptLog, type Failure } from '../attempts.ts';
import type { CheckRun, FailedRun } from '../run.ts';
import { isWritten, type PlannedCall, textOfCall } from './planned-call.ts';

/**
 * The audit failed.
 * @param input what a student should look at, by name
 * @param shown the calls that show the failure when they are made in this order; absent if none are known
 */
export function failedAudit(failure: Failure, input: unknown, shown?: readonly PlannedCall[]): FailedRun {
  const hasText = shown?.every(isWritten) === true;
  return {
    outcome: 'failed',
    deviation: Infinity,
    attempt: { input, failure, calls: [] },
    log: new AttemptLog(),
    ...(hasText ? { shown: shown.map(textOfCall).join('\n') } : {}),
  };
}

/** The same with the calls of one order, which began in a fresh instance: misconceptions can repeat them. */
export function withCalls(run: CheckRun, calls: readonly Call[]): CheckRun {
  if (run.outcome === 'passed') return run;
  const attempt = { ...run.attempt, calls };
  const log = new AttemptLog();
  log.add(attempt);
  return { ...run, attempt, log };
}
