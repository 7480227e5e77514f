import type { Check, Ran, Session, Tried } from './check.ts';
import { runCheck } from './run.ts';

/** Tries all inputs in the instance of the checks before it. */
const runTogether = async <S>(tried: Tried<S>, session: Session<S>): Promise<Ran> =>
  runCheck(tried, await session.shared(), session);

/** Tries each input in a fresh instance. */
async function runApart<S>({ check, inputs }: Tried<S>, session: Session<S>): Promise<Ran> {
  let comparisons = 0;
  for (const input of inputs) {
    const run = await session.fresh((recorded) => runCheck({ check, inputs: [input] }, recorded, session));
    if (run.outcome !== 'passed') return run;
    comparisons += run.comparisons;
  }
  return { outcome: 'passed', deviation: 0, comparisons };
}

/** Completes a check that compares answers at its inputs. */
export const comparison = <S>(written: Omit<Check<S>, 'prepare'>): Check<S> => ({
  ...written,
  prepare: () => (written.kind.isolates ? runApart : runTogether),
});
