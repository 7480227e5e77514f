import type { Grading } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import type { Proof } from './attempts.ts';
import type { FailedRun, Planned } from './check.ts';
import { disagreementIn, prove } from './purity/memory.ts';
import { type RecordedUse, usedIn } from './recorded-solution.ts';
import { runInTurn } from './run-in-turn.ts';

/**
 * Enters a solution again after its verdict, to explain it; the only way to do so. No points depend on the result.
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
 * Runs checks again, in order as for a verdict.
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
 * Proves that the call shown by a failed check, or else another call of it, depends on earlier calls, if possible on
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
