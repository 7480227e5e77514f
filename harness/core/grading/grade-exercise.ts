import { diagnose } from '../diagnosis/index.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../model/stages.ts';
import { loadSolution, type SourceFiles } from '../sandbox/index.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { readSource } from './read-source.ts';
import { runAgain } from './run-again.ts';
import { runChecks } from './run-checks.ts';

/** Completes the grades of some checks. @param causes, pictures, … by the id of the check */
const complete = (
  grades: readonly CheckGrade[],
  additions: ReadonlyMap<string, Partial<CheckGrade>>,
): CheckGrade[] => grades.map((grade) => ({ ...grade, ...additions.get(grade.id) }));

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
    note: `the diagnosis failed: ${String(reason)}`,
  });
  const endless = skipped[PICTURES] ?? skipped[DIAGNOSIS];
  if (endless !== undefined) return unexplained(endless);
  onStage?.(PICTURES);
  // Its end in the checks decides the grade. Here all that is done shares what is left for it.
  solution.beginCheck();
  const additions = new Map<string, Partial<CheckGrade>>();
  for (const one of failed) {
    const { check } = one.planned;
    // What verdicts print is in instances of their own.
    const prints = console.length > 0 || check.ofTest === true;
    additions.set(check.id, await runAgain(one, plan, solution, prints));
  }
  grades = complete(grades, additions);
  onStage?.(DIAGNOSIS);
  try {
    const causes = await diagnose({ ...run, plan, solution, longestCall: context.longestCall });
    grades = complete(grades, causes);
    // A known mistake says more than its place.
    const isKnown = grades.some(({ diagnosis }) => diagnosis !== undefined);
    if (!isKnown && context.source !== undefined)
      grades = complete(grades, await readSource(context, files, failed));
    return sumUp(plan, grades, console);
  } catch (error) {
    return unexplained(error);
  }
}
