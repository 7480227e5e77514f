import type { Ran, RunOn, Session, Tried } from './check.ts';
import { runCheck } from './run.ts';

async function runApart<S>({ check, inputs }: Tried<S>, session: Session<S>): Promise<Ran> {
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
