import type { Grading } from '../model/check.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { AttemptLog } from './attempts.ts';
import type { CheckRun, FailedCheck, Planned, Session } from './check.ts';
import { observer } from './observation.ts';
import { NotedCalls } from './purity/noted-calls.ts';
import { recordCalls, withSolution } from './recorded-solution.ts';

interface Options {
  readonly solution: SolutionModule;
  readonly grading: Pick<Grading, 'exports' | 'right' | 'normalForms'>;
  /** Whether failures are made ready to be explained; default: yes. */
  readonly explains?: boolean;
}

/**
 * Runs checks on a solution, in order in one instance. After a limit, which closes it, a new one is opened.
 * @param sandbox the first instance, in which nothing was called yet
 * @returns `run` one check after the other, then `end`; `logs` is what they recorded, without those that were broken;
 *   `observe` judges what they called
 */
export function runInTurn({ solution, grading, explains = true }: Options, sandbox: Sandbox) {
  const { exports, normalForms = {} } = grading;
  let current = sandbox;
  /** What the checks before did in the same instance. */
  let earlier: readonly AttemptLog[] = [];
  const logs: AttemptLog[] = [];
  const failed: FailedCheck[] = [];
  const observe = observer(grading);
  const noted = new NotedCalls();
  let callee = noted.in(current);
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
        callee = noted.in(current);
        earlier = [];
        log.beginAnew();
      }
      return recordCalls(callee, exports);
    },
    fresh: (use) => withSolution(solution, exports, use),
    failedBy: (found, calls) => {
      const { input, failure } = found;
      const deviation = Infinity;
      const attempt = { input, failure, deviation, comparisons: 1, calls };
      log.add(attempt);
      return { outcome: 'failed', kind: 'calls', deviation, attempt, log, failedCall: undefined, found };
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
      const ran = await planned.run(planned, sessionOf(log));
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
