import type { Call } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { AttemptLog, type Proof } from './attempts.ts';
import type { FailedCheck, FailedRun, Planned } from './check.ts';
import { disagreementIn, prove } from './purity/memory.ts';
import { type RecordedUse, tryInput, usedIn } from './recorded-solution.ts';
import { runInTurn } from './run-in-turn.ts';

/**
 * Enters a solution again after its verdict, to explain it; the only way to do so. No points depend on it.
 * @param solution as loaded for the verdict, with the remaining fuel; or an edit of it with its own fuel, see
 *   `LoadedSolution.anew`. Neither is stripped again
 * @param use gets a fresh instance, which is closed afterwards
 * @returns the result of `use`; `undefined` if the code does not load
 * @throws the exceptions of `use`
 */
export async function replay<T>(
  solution: SolutionModule,
  exports: Signature,
  use: RecordedUse<T>,
): Promise<T | undefined> {
  const opened = await solution.open();
  return opened.kind === 'open' ? usedIn(opened.sandbox, exports, use) : undefined;
}

/**
 * Runs checks in order as for a verdict.
 * @param mayFail ids
 * @returns failing ids; `undefined` if another check fails, or the code does not load
 */
export const replayChecks = (
  solution: SolutionModule,
  grading: Grading,
  checks: readonly Planned[],
  mayFail: ReadonlySet<string>,
): Promise<ReadonlySet<string> | undefined> =>
  replay(solution, grading.exports, async (_, sandbox) => {
    const runner = runInTurn({ solution, grading, explains: false }, sandbox);
    const failing = new Set<string>();
    try {
      for (const planned of checks) {
        if ((await runner.run(planned)).outcome === 'passed') continue;
        if (!mayFail.has(planned.check.id)) return undefined;
        failing.add(planned.check.id);
      }
      return failing;
    } finally {
      runner.end();
    }
  });

/**
 * Proves that the call shown by a failed check, or else another of its calls, depends on earlier ones, if possible on
 * one that reproduces the check's answer.
 */
export async function replayMemory(
  solution: SolutionModule,
  { exports, normalForms = {} }: Grading,
  run: FailedRun,
): Promise<Proof | undefined> {
  if (run.kind === 'calls') return undefined;
  const auditor = { solution, exports, normalForms };
  const disagreement = await disagreementIn(auditor, run);
  return disagreement && prove(auditor, [disagreement], true);
}

/** Counts no inputs that the check tries under every seed. */
const MOST_INPUTS = 40;

type Continued = Pick<FailedCheck, 'planned'> & { readonly log: Pick<AttemptLog, 'attempts'> };

/**
 * Calls at the inputs after a failure, which distinguish misconceptions that agree before.
 * @returns calls up to a limit or an exception of the check
 */
export async function furtherCalls(
  solution: SolutionModule,
  exports: Signature,
  { planned: { check, inputs }, log: { attempts } }: Continued,
): Promise<readonly Call[]> {
  const tried = new Set(attempts.map(({ input }) => input));
  const open = inputs.filter(({ value }) => !tried.has(value));
  const some = open.filter(({ origin }, k) => k < MOST_INPUTS || origin.kind === 'always');
  const log = new AttemptLog();
  await replay(solution, exports, (recorded) => {
    for (const { value } of some) {
      if (recorded.hasEnded() || !log.isComplete) break;
      try {
        log.add(tryInput(check, recorded, value));
      } catch {
        // The check's result is already known.
        break;
      }
    }
  });
  return log.calls;
}
