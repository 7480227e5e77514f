import { CallFailed } from '../model/call-failed.ts';
import type { Grading } from '../model/check.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { AttemptLog, foundAt } from './attempts.ts';
import type { CheckRun, FailedCheck, Planned, Session } from './check.ts';
import { observer } from './observation.ts';
import { NotedCalls } from './purity/noted-calls.ts';
import { recordCalls, withSolution } from './recorded-solution.ts';

interface Options {
  readonly solution: SolutionModule;
  readonly grading: Pick<Grading, 'exports' | 'right' | 'normalForms'>;
  /** Shrinks failures; default: true. */
  readonly explains?: boolean;
}

/**
 * Runs checks in order in one instance; opens a new one after a limit.
 * @param sandbox without any calls yet
 * @returns `run` for one check after the other, then `end`; `logs` of all but broken checks; `observe` judges calls
 */
export function runInTurn({ solution, grading, explains = true }: Options, sandbox: Sandbox) {
  const { exports, normalForms = {} } = grading;
  let current = sandbox;
  let earlier: readonly AttemptLog[] = [];
  const logs: AttemptLog[] = [];
  const failed: FailedCheck[] = [];
  const observe = observer(grading);
  const noted = new NotedCalls();
  let callee = noted.watch(current);
  const sessionOf = (log: AttemptLog): Session => ({
    solution,
    exports,
    normalForms,
    observe,
    explains,
    log,
    shared: async () => {
      if (current.closed) {
        current = await solution.reopen();
        callee = noted.watch(current);
        earlier = [];
        log.beginAnew();
      }
      return recordCalls(callee, exports);
    },
    fresh: (use) => withSolution(solution, exports, use),
    failedBy: (found, calls, memory = new Map()) => {
      const { input, failure } = found;
      const attempt = { input, failure, deviation: Infinity, comparisons: 1, calls };
      log.add(attempt);
      const run = { outcome: 'failed', kind: 'calls', failedCall: undefined } as const;
      return { ...run, deviation: Infinity, attempt, log, found, memory };
    },
    before: {
      noted,
      failed,
      get used() {
        return current;
      },
    },
  });
  return {
    logs,
    observe,
    run: async (planned: Planned): Promise<CheckRun> => {
      solution.beginCheck();
      const log = new AttemptLog(earlier, planned.check.judges);
      const session = sessionOf(log);
      const ran = await planned.run(planned, session).catch((error: unknown) => {
        if (!(error instanceof CallFailed)) throw error;
        return { ...session.failedBy(foundAt(error), []), failedCall: observe(error.call) };
      });
      if (ran.outcome === 'broken') return ran;
      earlier = [...earlier, log];
      logs.push(log);
      if (ran.outcome === 'passed') return ran;
      const run = { ...ran, planned };
      if (run.kind === 'input') failed.push(run);
      return run;
    },
    end: () => current.close(),
  };
}
