import type { ExportedFunctions, Grading } from '../model/check.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { AttemptLog } from './attempts.ts';
import { observer } from './observation.ts';
import { hasInputs, type Planned, type PlannedCheck } from './planned-check.ts';
import { audit } from './purity/audit.ts';
import { NotedCalls } from './purity/noted-calls.ts';
import { recordCalls, withSolution } from './recorded-solution.ts';
import { type CheckRun, type FailedCheck, runCheck } from './run.ts';

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
export function runInTurn({ solution, grading, explains }: Options, sandbox: Sandbox) {
  const { exports, normalForms = {} } = grading;
  let current = sandbox;
  /** What the checks before did in the same instance. */
  let earlier: readonly AttemptLog[] = [];
  const logs: AttemptLog[] = [];
  const failed: FailedCheck[] = [];
  const observe = observer(grading);
  const noted = new NotedCalls();
  let callee = noted.in(current);
  const runAfresh = async (planned: PlannedCheck, log: AttemptLog): Promise<CheckRun> => {
    let comparisons = 0;
    for (const input of planned.inputs) {
      const run = await withSolution(solution, exports, (recorded) =>
        runCheck({ ...planned, inputs: [input] }, recorded, { log, explains, observe }),
      );
      if (run.outcome !== 'passed') return run.outcome === 'failed' && !run.found ? { ...run, planned } : run;
      comparisons += run.comparisons ?? 0;
    }
    return { outcome: 'passed', deviation: 0, comparisons };
  };
  const runOne = async (planned: Planned, log: AttemptLog): Promise<CheckRun> => {
    if (!hasInputs(planned))
      return audit({ solution, exports, normalForms }, planned, { noted, failed, used: current }, log);
    if (planned.check.ofTest) return runAfresh(planned, log);
    return runCheck(planned, recordCalls<ExportedFunctions>(callee, exports), { log, explains, observe });
  };
  return {
    logs,
    observe,
    run: async (planned: Planned): Promise<CheckRun> => {
      solution.beginCheck();
      // The audit opens instances of its own.
      if (current.closed && hasInputs(planned)) {
        current = await solution.reopen();
        callee = noted.in(current);
        earlier = [];
      }
      const log = new AttemptLog(earlier, planned.check.judges);
      const run = await runOne(planned, log);
      if (run.outcome === 'broken') return run;
      earlier = [...earlier, log];
      logs.push(log);
      if (run.outcome === 'failed' && run.found === undefined) failed.push(run);
      return run;
    },
    end: () => current.close(),
  };
}
