import {
  type ChecksRun,
  type GradedCheck,
  type GradingContext,
  runChecks,
} from '../../core/grading/index.ts';
import { hasInputs, type PlannedCheck, runCheck, tryInput, withSolution } from '../../core/runner/index.ts';
import type { SolutionModule } from '../../core/sandbox/index.ts';

/** The checks that were not passed, by id. */
export const notPassed = ({ graded }: ChecksRun): [id: string, check: GradedCheck][] =>
  [...graded].filter(([, { grade }]) => grade.outcome !== 'passed');

/**
 * The check with which a solution loses points.
 * @param guess a check that is tried first, by itself: one that is not passed, or that waits for one that is not
 * @returns its id; `undefined` where the solution earns full marks
 */
export async function losesPointsIn(
  context: GradingContext,
  solution: SolutionModule,
  guess?: string,
): Promise<string | undefined> {
  const guessed = context.checks.find(({ check }) => check.id === guess);
  // The audit needs the checks before it.
  if (guessed !== undefined && hasInputs(guessed)) {
    const { outcome } = await withSolution(solution, context.plan.grading.exports, (recorded) =>
      runCheck(guessed, recorded, { explains: false }),
    );
    if (outcome !== 'passed') return guess;
  }
  const [lost] = notPassed(await runChecks(context, solution, { stopsAtFirst: true }));
  return lost?.[0];
}

/**
 * The largest deviation of a wrong solution in one check: over all its inputs, and not only the first that fails.
 * @returns ∞ if no number measures the mistake: another shape, an exception, or a mistake that needs earlier calls
 */
export async function worstDeviation(
  { plan }: GradingContext,
  planned: PlannedCheck,
  solution: SolutionModule,
): Promise<number> {
  const failing: number[] = [];
  await withSolution(solution, plan.grading.exports, (recorded) => {
    for (const { value } of planned.inputs)
      try {
        const { failure, deviation } = tryInput(planned.check, recorded, value);
        if (failure !== undefined) failing.push(deviation);
        if (recorded.hasEnded()) return;
      } catch {
        // A check that throws fails: in a grade it may have been blocked for a solution that answers so.
        failing.push(0);
      }
  });
  return failing.length === 0 || failing.some((deviation) => deviation <= 1)
    ? Infinity
    : Math.max(...failing);
}
