import type { ChecksRun, GradedCheck, GradingContext } from '../../../core/grading/index.ts';
import { type TriedCheck, tryInput, withSolution } from '../../../core/runner/index.ts';
import type { SolutionModule } from '../../../core/sandbox/index.ts';

export const notPassed = ({ graded }: ChecksRun): [id: string, check: GradedCheck][] =>
  [...graded].filter(([, { grade }]) => grade.outcome !== 'passed');

/**
 * Largest deviation over all inputs of a check.
 * @returns ∞ for mistakes without numbers: another shape, an exception, a dependence on earlier calls
 */
export async function worstDeviation(
  { plan }: GradingContext,
  planned: TriedCheck,
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
        // A check that throws fails; in the grade it may have been blocked.
        failing.push(0);
      }
  });
  return failing.length === 0 || failing.some((deviation) => deviation <= 1)
    ? Infinity
    : Math.max(...failing);
}
