import type { AttemptLog } from '../checks/attempts.ts';
import type { PlannedCheck } from '../checks/planned-check.ts';
import { audit } from '../checks/purity/audit.ts';
import { ChangedArguments } from '../checks/purity/changed-arguments.ts';
import { isEnoughEarned } from '../checks/purity/purity-check.ts';
import { type CheckRun, runCheck } from '../checks/run.ts';
import { beginCheck } from '../checks/with-solution.ts';
import type { FailedCheck } from '../diagnosis/failed-check.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { blocked, gradeOf, harnessError, unfinished } from './check-grade.ts';
import type { GradingContext } from './grading-context.ts';
import { isSkipped } from './stalls.ts';
import { NO_WATCHDOG, type Watchdog } from './watchdog.ts';

/** What all checks of an exercise found. */
export interface ChecksRun {
  /** One for each check, in the exercise's order. */
  readonly grades: readonly CheckGrade[];
  /** By the id of the check, in the exercise's order; without those that were finished before a stall. */
  readonly failed: ReadonlyMap<string, FailedCheck>;
  /** What all checks that were run recorded, in order. */
  readonly logs: readonly AttemptLog[];
}

const NOT_EARNED =
  'not counted, because less than a third of the points above is earned: the answers must be right first';

const NOT_SEEN = 'not judged, because a check above did not finish';

/** The one of the two compared functions that is wrong, where the other is right. */
function theWrongOne(
  { compares }: PlannedCheck['check'],
  grades: ReadonlyMap<string, CheckGrade>,
): CheckGrade | undefined {
  const [wrong, ...others] =
    compares?.map((id) => grades.get(id)!).filter(({ outcome }) => outcome !== 'passed') ?? [];
  return others.length === 0 ? wrong : undefined;
}

/** The grade of a check that is not run; `undefined` if it must be run. */
function gradeWithoutRun(
  check: PlannedCheck['check'],
  checks: readonly PlannedCheck[],
  grades: ReadonlyMap<string, CheckGrade>,
  watchdog: Watchdog,
): CheckGrade | undefined {
  const needed = check.after === undefined ? undefined : grades.get(check.after)!;
  if (needed !== undefined && needed.outcome !== 'passed')
    return blocked(check, `not run, because “${needed.title}” did not pass`);
  const known = watchdog.finished.get(check.id);
  if (known !== undefined) return known;
  if (isSkipped(watchdog, check.id)) return unfinished(check);
  // What the checks before a stall did, such as changing arguments, is not known any more.
  if (check.kind === 'purity' && checks.some((one) => watchdog.skipped.has(one.check.id)))
    return blocked(check, NOT_SEEN);
  return undefined;
}

/**
 * Runs the checks in order in one instance. After a limit, which closes it, a new one is opened.
 * @param first an instance of the solution; it is closed at the end
 */
export async function runChecks(
  { plan, host, seed, checks, longestCall }: Omit<GradingContext, 'ticks'>,
  first: Sandbox,
  solution: SolutionModule,
  watchdog: Watchdog = NO_WATCHDOG,
): Promise<ChecksRun> {
  const { exports } = plan.grading;
  let sandbox = first;
  /** What the checks before did in the same instance. */
  let earlier: readonly AttemptLog[] = [];
  const logs: AttemptLog[] = [];
  const failed = new Map<string, FailedCheck>();
  const grades = new Map<string, CheckGrade>();
  const changed = new ChangedArguments();
  const runOne = async ({ check, inputs, seed: own }: PlannedCheck): Promise<CheckRun> => {
    if (check.inputs.kind === 'calls')
      return audit({ solution, exports, ...check.inputs }, inputs, changed, sandbox);
    if (sandbox.closed) {
      sandbox = await solution.reopen();
      earlier = [];
    }
    return runCheck(
      check,
      beginCheck(sandbox, check, exports, (opened) => changed.watch(opened)),
      inputs,
      own,
    );
  };
  const run = async (planned: PlannedCheck): Promise<CheckGrade> => {
    const { check } = planned;
    const known = gradeWithoutRun(check, checks, grades, watchdog);
    if (known !== undefined) return known;
    watchdog.onProgress(check.id);
    const result = await runOne(planned);
    if (result.outcome === 'passed' && check.kind === 'purity' && !isEnoughEarned([...grades.values()]))
      return blocked(check, NOT_EARNED);
    const wrong = result.outcome === 'failed' ? theWrongOne(check, grades) : undefined;
    if (result.outcome === 'failed' && wrong === undefined)
      failed.set(check.id, { ...result, check, inputs: planned.inputs, earlier });
    earlier = [...earlier, result.log];
    logs.push(result.log);
    const grade =
      wrong === undefined
        ? gradeOf(check, result, seed, plan.grading, longestCall)
        : blocked(check, `not judged, because “${wrong.title}” did not pass, and this compares with it`);
    watchdog.onFinished(grade);
    return grade;
  };
  for (const planned of checks) {
    const grade = await run(planned).catch((error: unknown) =>
      harnessError(planned.check, error, host.locate?.(error)),
    );
    grades.set(planned.check.id, grade);
  }
  sandbox.close();
  return { grades: [...grades.values()], failed, logs };
}
