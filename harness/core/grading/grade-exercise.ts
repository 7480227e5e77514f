import { diagnose, memoryOf } from '../diagnosis/index.ts';
import { Findings, inWords } from '../explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../model/stages.ts';
import type { FailedRun } from '../runner/index.ts';
import { loadSolution, type SourceFiles } from '../sandbox/index.ts';
import { say } from '../say/index.ts';
import { knownOf } from './check-grade.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import { findChange } from './find-change.ts';
import { firstNaN } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { runAgain } from './run-again.ts';
import { runChecks } from './run-checks.ts';

/** Completes the grades of some checks. @param causes, pictures, … by the id of the check */
const complete = (
  grades: readonly CheckGrade[],
  additions: ReadonlyMap<string, Partial<CheckGrade>>,
): CheckGrade[] => grades.map((grade) => ({ ...grade, ...additions.get(grade.id) }));

/** Looks for the place of a mistake in the source. @param failed all checks that failed, in order */
async function readSource(
  context: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
  findings: Findings,
): Promise<void> {
  if (findings.wants('first-nan', {})) {
    const [check, explanation] = (await firstNaN(context, files, failed)) ?? [];
    if (explanation !== undefined) findings.add(check!, explanation);
  }
  await findChange(context, files, failed, findings);
}

/**
 * Grades one submission of one exercise. It is deterministic: the same files, exercise and seed give the same grade. It
 * never throws because of the student's code.
 * @returns the grade without `source`, the hash of the files, which the caller adds
 */
export async function gradeExercise(context: GradingContext, files: SourceFiles): Promise<ExerciseGrade> {
  const { plan, host, fuel, skipped = {}, onStage } = context;
  onStage?.(LOADING);
  const solution = loadSolution(host, files, fuel, Object.keys(plan.grading.exports));
  const opened = await solution.open();
  if (opened.kind !== 'open') return unloadable(plan, opened);
  const run = await runChecks(context, solution, { first: opened.sandbox });
  const { graded, failed } = run;
  let grades = [...graded.values()].map(({ grade }) => grade);
  if (isNotStarted(grades, Object.keys(plan.grading.exports)))
    return { id: plan.id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
  const { console } = opened.sandbox;
  // An error of the harness, but all checks were run, so the points are final.
  const unexplained = (reason: unknown): ExerciseGrade => ({
    ...sumUp(plan, grades, console),
    unfinished: true,
    note: say({ id: 'diagnosis-failed', reason: String(reason) }),
  });
  const endless = skipped[PICTURES] ?? skipped[DIAGNOSIS];
  if (endless !== undefined) return unexplained(endless);
  onStage?.(PICTURES);
  // Its end in the checks decides the grade. Here all that is done shares what is left for it.
  solution.beginCheck();
  const additions = new Map<string, Partial<CheckGrade>>();
  for (const one of failed) {
    const { check } = one.planned;
    // In instances of their own checks may have printed, too.
    const prints = console.length > 0 || check.kind.isolates;
    additions.set(check.id, await runAgain(one, plan, solution, prints));
  }
  grades = complete(grades, additions);
  onStage?.(DIAGNOSIS);
  try {
    const { exports } = plan.grading;
    const findings = new Findings();
    for (const one of failed) findings.add(one.planned.check.id, ...knownOf(one.planned.check, one));
    await diagnose({ ...run, plan, solution }, findings);
    if (context.source !== undefined) await readSource(context, files, failed, findings);
    const told = failed.map((one): [string, Partial<CheckGrade>] => {
      const { id } = one.planned.check;
      const memory = memoryOf(one, failed, exports, context.longestCall);
      return [id, { ...inWords(findings.of(id)), memory }];
    });
    grades = complete(grades, new Map(told));
    return sumUp(plan, grades, console);
  } catch (error) {
    return unexplained(error);
  }
}
