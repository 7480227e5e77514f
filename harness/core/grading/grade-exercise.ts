import { diagnose, memoryOf, proofOf } from '../diagnosis/index.ts';
import { Explanations, inWords } from '../explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../model/stages.ts';
import { replayMemory } from '../runner/index.ts';
import { loadSolution, type SourceFiles } from '../sandbox/index.ts';
import { say } from '../say/index.ts';
import { immediateExplanations } from './check-grade.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import { findChange } from './find-change.ts';
import { findFirstNaN } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';
import { illustrate } from './illustrate.ts';
import { runChecks } from './run-checks.ts';

/**
 * Grades one submission of one exercise. The same files, exercise and seed give the same grade. Never throws because of the
 * student's code.
 * @returns the grade without `source`, which the caller adds
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
  // All checks were run, so the points are final.
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
  // After a limit, everything after the checks shares the fuel of one check.
  solution.beginCheck();
  for (const one of failed) {
    const { check } = one.planned;
    // Checks in their own instances may have printed, too.
    const prints = console.length > 0 || check.kind.isolates;
    complete(check.id, await illustrate(one, exports, solution, prints));
  }
  onStage?.(DIAGNOSIS);
  try {
    const explanations = new Explanations();
    for (const one of failed)
      explanations.add(one.planned.check.id, ...immediateExplanations(one.planned.check, one));
    await diagnose({ ...run, plan, checks: context.checks, solution }, explanations);
    if (source !== undefined) {
      await findFirstNaN(source, plan.grading, solution, failed, explanations);
      await findChange(source, context, solution, failed, explanations);
    }
    for (const one of failed) {
      const { id } = one.planned.check;
      const ofCheck = explanations.of(id);
      const known = proofOf(one, failed);
      // Shows the proof itself, or the call of the check beside another explanation.
      const showsProof = ofCheck.some(({ said }) => said.id === 'remembers');
      const own =
        known && forDebugger && !showsProof ? await replayMemory(solution, plan.grading, one) : undefined;
      const proof = own?.shown === undefined ? known : own;
      const memory = proof && memoryOf(proof, exports, forDebugger);
      complete(id, { ...inWords(ofCheck), memory });
    }
    return summedUp();
  } catch (error) {
    return unexplained(error);
  }
}

/**
 * True for a starter: every check that ran failed because of its error. If the harness failed in a check, every
 * function must have thrown it.
 * @param functions of the exercise
 */
function isNotStarted(grades: readonly CheckGrade[], functions: readonly string[]): boolean {
  const stubs = new Set(grades.flatMap(({ unwritten }) => unwritten ?? []));
  const others = grades.filter(({ unwritten }) => unwritten === undefined);
  const isPending = others.some(({ outcome }) => outcome === 'harness-error');
  return (
    stubs.size > 0 &&
    others.every(({ outcome }) => outcome === 'blocked' || outcome === 'harness-error') &&
    (!isPending || functions.every((name) => stubs.has(name)))
  );
}
