import type { CheckDescription, CheckOutline } from '../model/check.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { pendingPointsOf } from '../model/open-points.ts';
import {
  type AttemptLog,
  type CheckRun,
  type FailedRun,
  type Observe,
  type Planned,
  runInTurn,
} from '../runner/index.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { say } from '../say/index.ts';
import { blocked, gradeOf, harnessError } from './check-grade.ts';
import type { GradingContext } from './grading-context.ts';

export interface GradedCheck {
  readonly grade: CheckGrade;
  /** Absent if the check was not run. */
  readonly run?: CheckRun;
}

type ChecksContext = Omit<GradingContext, 'fuel' | 'host'> & {
  readonly host: Pick<GradingContext['host'], 'locate'>;
};

export interface ChecksRun {
  /** By id, in order. */
  readonly graded: ReadonlyMap<string, GradedCheck>;
  /** Judged ones, in order. */
  readonly failed: readonly FailedRun[];
  readonly logs: readonly AttemptLog[];
  readonly observe: Observe;
}

/** The only one of two compared functions that did not pass. */
function failedComparand(
  { compares }: CheckDescription,
  graded: ChecksRun['graded'],
): CheckGrade | undefined {
  const [wrong, ...others] =
    compares?.map((id) => graded.get(id)!.grade).filter(({ outcome }) => outcome !== 'passed') ?? [];
  return others.length === 0 ? wrong : undefined;
}

const notComparable = (check: CheckDescription, { id, outcome, title = id }: CheckGrade): CheckGrade =>
  outcome === 'harness-error'
    ? harnessError(check, say({ id: 'pending', because: { id: 'compares', title } }))
    : blocked(check, { id: 'compares', title });

/** @returns `undefined` if the check must be run */
function gradeWithoutRun(
  check: CheckDescription,
  graded: ChecksRun['graded'],
  skipped: GradingContext['skipped'] = {},
): CheckGrade | undefined {
  const needed = check.after === undefined ? undefined : graded.get(check.after)!.grade;
  if (needed?.outcome === 'harness-error')
    return harnessError(
      check,
      say({ id: 'pending', because: { id: 'after', title: needed.title ?? needed.id } }),
    );
  if (needed !== undefined && needed.outcome !== 'passed')
    return blocked(check, { id: 'after', title: needed.title ?? needed.id });
  const reason = skipped[check.id];
  return reason === undefined ? undefined : harnessError(check, reason);
}

/** @returns the grade if too few points before it are earned */
function withheldGrade(check: CheckOutline, graded: ChecksRun['graded']): CheckGrade | undefined {
  const { earnedFrom } = check.kind;
  const before = [...graded.values()].map(({ grade }) => grade);
  const sumOf = (what: 'points' | 'maxPoints'): number => before.reduce((sum, grade) => sum + grade[what], 0);
  const needed = earnedFrom * sumOf('maxPoints');
  if (sumOf('points') >= needed) return undefined;
  const because = { id: 'unearned', share: earnedFrom } as const;
  return sumOf('points') + pendingPointsOf(before) >= needed
    ? harnessError(check, say({ id: 'pending', because }))
    : blocked(check, because);
}

export async function runChecks(
  { plan, host, seed, checks, forDebugger, skipped, onStage }: ChecksContext,
  solution: SolutionModule,
  {
    first,
    stopsAtFirst = false,
  }: {
    /** Default: a new instance. Closed at the end. */
    readonly first?: Sandbox;
    /** Ends after the first check that does not pass; explains nothing. */
    readonly stopsAtFirst?: boolean;
  } = {},
): Promise<ChecksRun> {
  const sandbox = first ?? (await solution.reopen());
  const runner = runInTurn(
    {
      solution,
      grading: plan.grading,
      explains: !stopsAtFirst,
    },
    sandbox,
  );
  const failed: FailedRun[] = [];
  const graded = new Map<string, GradedCheck>();
  const pending = ({ check }: Planned, error: unknown): CheckGrade =>
    harnessError(check, error, host.locate?.(error));
  const grade = async (planned: Planned): Promise<GradedCheck> => {
    const { check } = planned;
    const known = gradeWithoutRun(check, graded, skipped);
    if (known !== undefined) return { grade: known };
    onStage?.(check.id);
    const run = await runner.run(planned);
    if (run.outcome === 'broken') return { grade: pending(planned, run.error), run };
    const withheld = run.outcome === 'passed' ? withheldGrade(check, graded) : undefined;
    if (withheld !== undefined) return { grade: withheld, run };
    const wrong = run.outcome === 'failed' ? failedComparand(check, graded) : undefined;
    if (run.outcome === 'failed' && wrong === undefined) failed.push(run);
    const judged =
      wrong === undefined
        ? gradeOf(check, run, seed, plan.grading.exports, forDebugger ? Infinity : undefined)
        : notComparable(check, wrong);
    return { grade: judged, run };
  };
  for (const planned of checks) {
    const one = await grade(planned).catch((error: unknown) => ({ grade: pending(planned, error) }));
    graded.set(planned.check.id, one);
    if (stopsAtFirst && one.grade.outcome !== 'passed') break;
  }
  runner.end();
  return { graded, failed, logs: runner.logs, observe: runner.observe };
}
