import type { Grading } from '../model/check.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import type { Proof } from './attempts.ts';
import type { FailedRun, Planned } from './check.ts';
import { disagreementIn, prove } from './purity/memory.ts';
import { type RecordedUse, usedIn } from './recorded-solution.ts';
import { runInTurn } from './run-in-turn.ts';

/**
 * Enters a solution again after its verdict, to explain it. There is no other way back: pictures, printed lines, further calls,
 * small changes and the first NaN all come from here. No points depend on what is found.
 * @param solution as it was loaded for the verdict, whose fuel is what the verdict has left; or an edit of it with fuel of its own,
 *   see `LoadedSolution.anew`. Neither is stripped again
 * @param use makes calls in a fresh instance, which is closed then. Whatever the student's code does is an outcome
 * @returns what `use` returns; `undefined` if the code does not load
 * @throws what `use` throws
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
 * @returns the ids of those that fail; `undefined` as soon as another one does, or if the code does not load
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
 * Proves memory at the call that a failed check shows, if that depends on the calls before it, or else at another call of the
 * check: by an earlier call after which the call gives the very answer that it gave in the check, if there is one.
 * @returns `undefined` where no call of the check does
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
