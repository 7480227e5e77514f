import { AttemptLog, hasFailed } from './attempts.ts';
import type { Ran, RunOn, Session, TriedCheck } from './check.ts';
import { failedCall } from './failed-call.ts';
import { type Observe, unjudged } from './observation.ts';
import { type RecordedSolution, tryInput } from './recorded-solution.ts';
import { shrink } from './shrink.ts';

interface RunOptions {
  readonly log?: AttemptLog;
  readonly explains?: boolean;
  readonly observe?: Observe;
}

/** Tries inputs in order until one fails, and shrinks it if `explains` is set. */
export function runCheck<S>(
  { check, inputs }: TriedCheck<S>,
  recorded: RecordedSolution<S>,
  { log = new AttemptLog(), explains = true, observe = unjudged }: RunOptions = {},
): Ran {
  let largest = 0;
  let comparisons = 0;
  for (const { value: input, origin } of inputs)
    try {
      const attempt = tryInput(check, recorded, input);
      log.add(attempt);
      largest = Math.max(largest, attempt.deviation);
      comparisons += attempt.comparisons;
      if (!hasFailed(attempt)) continue;
      const shown = explains ? shrink(check, recorded, attempt, origin, log) : { attempt };
      const call = failedCall(shown.attempt, observe);
      return { outcome: 'failed', kind: 'input', deviation: largest, log, ...shown, failedCall: call };
    } catch (error) {
      return { outcome: 'broken', deviation: Infinity, error, input };
    }
  return { outcome: 'passed', deviation: largest, comparisons };
}

async function runApart<S>({ check, inputs }: TriedCheck<S>, session: Session<S>): Promise<Ran> {
  let comparisons = 0;
  for (const input of inputs) {
    const run = await session.fresh((recorded) => runCheck({ check, inputs: [input] }, recorded, session));
    if (run.outcome !== 'passed') return run;
    comparisons += run.comparisons;
  }
  return { outcome: 'passed', deviation: 0, comparisons };
}

/**
 * Prepares a check that compares answers, in the shared instance or, if it `isolates`, in a fresh one for each input.
 */
export const prepareComparison =
  <S>(): RunOn<S> =>
  async (tried, session) =>
    tried.check.kind.isolates ? runApart(tried, session) : runCheck(tried, await session.shared(), session);
