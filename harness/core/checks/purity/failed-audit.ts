import type { Call } from '../../model/call.ts';
import { AttemptLog, type Failure } from '../attempts.ts';
import type { CheckRun, FailedRun } from '../run.ts';

/** The audit failed. @param shown the calls that a student should look at, as text by their names */
export const failedAudit = (failure: Failure, shown: unknown): FailedRun => ({
  outcome: 'failed',
  deviation: Infinity,
  attempt: { input: shown, failure, calls: [] },
  log: new AttemptLog(),
});

/** The same with the calls of one order, which began in a fresh instance: misconceptions can repeat them. */
export function withCalls(run: CheckRun, calls: readonly Call[]): CheckRun {
  if (run.outcome === 'passed') return run;
  const attempt = { ...run.attempt, calls };
  const log = new AttemptLog();
  log.add(attempt);
  return { ...run, attempt, log };
}
