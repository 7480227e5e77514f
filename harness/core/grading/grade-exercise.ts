import { diagnose, memoryOf, proofOf } from '../diagnosis/index.ts';
import { Explanations, inWords } from '../explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../model/stages.ts';
import { replayMemory } from '../runner/index.ts';
import { loadSolution, type SourceFiles } from '../sandbox/index.ts';
import { say } from '../say/index.ts';
import { knownOf } from './check-grade.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import { findChange } from './find-change.ts';
import { findFirstNaN } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { runChecks } from './run-checks.ts';
import { shownOf } from './shown.ts';

/**
 * Grades one submission of one exercise. It is deterministic: the same files, exercise and seed give the same grade. It
 * never throws because of the student's code.
 * @returns the grade without `source`, the hash of the files, which the caller adds
 */
export async function gradeExercise(context: GradingContext, files: SourceFiles): Promise<ExerciseGrade> {
  const { plan, host, fuel, skipped = {}, onStage, source, forDebugger } = context;
  const { exports } = plan.grading;
  onStage?.(LOADING);
  const solution = loadSolution(host, files, fuel, Object.keys(exports));
  const opened = await solution.open();
  if (opened.kind !== 'open') return unloadable(plan, opened);
  const run = await runChecks(context, solution, { first: opened.sandbox });
  const { graded, failed } = run;
  const grades = new Map([...graded].map(([id, { grade }]) => [id, grade]));
  if (isNotStarted([...grades.values()], Object.keys(exports)))
    return { id: plan.id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
  const { console } = opened.sandbox;
  const summedUp = (): ExerciseGrade => sumUp(plan, [...grades.values()], console);
  // An error of the harness, but all checks were run, so the points are final.
  const unexplained = (reason: unknown): ExerciseGrade => ({
    ...summedUp(),
    unfinished: true,
    note: say({ id: 'diagnosis-failed', reason: String(reason) }),
  });
  const endless = skipped[PICTURES] ?? skipped[DIAGNOSIS];
  if (endless !== undefined) return unexplained(endless);
  const complete = (id: string, more: Partial<CheckGrade>): unknown =>
    grades.set(id, { ...grades.get(id)!, ...more });
  onStage?.(PICTURES);
  // Its end in the checks decides the grade. Here all that is done shares what is left for it.
  solution.beginCheck();
  for (const one of failed) {
    const { check } = one.planned;
    // In instances of their own checks may have printed, too.
    const prints = console.length > 0 || check.kind.isolates;
    complete(check.id, await shownOf(one, exports, solution, prints));
  }
  onStage?.(DIAGNOSIS);
  try {
    const explanations = new Explanations();
    for (const one of failed) explanations.add(one.planned.check.id, ...knownOf(one.planned.check, one));
    await diagnose({ ...run, plan, checks: context.checks, solution }, explanations);
    if (source !== undefined) {
      await findFirstNaN(source, plan.grading, solution, failed, explanations);
      await findChange(source, context, solution, failed, explanations);
    }
    for (const one of failed) {
      const { id } = one.planned.check;
      const ofCheck = explanations.of(id);
      const known = proofOf(one, failed);
      // The proof itself is shown, or beside a known mistake the call of the check.
      const isRead = ofCheck.some(({ said }) => said.id === 'remembers');
      const own =
        known && forDebugger && !isRead ? await replayMemory(solution, plan.grading, one) : undefined;
      const proof = own?.shown === undefined ? known : own;
      const memory = proof && memoryOf(proof, exports, forDebugger);
      complete(id, { ...inWords(ofCheck), memory });
    }
    return summedUp();
  } catch (error) {
    return unexplained(error);
  }
}
