import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { type FailedRun, withSolution } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

/** Whether there are two answers to draw: an exception and a limit leave one. */
const isDrawn = ({ planned: { check }, attempt: { failure } }: FailedRun): boolean =>
  check.picture !== undefined && failure.outcome !== 'threw' && failure.outcome !== 'limit';

/**
 * Draws the failure of a check that has a picture. It uses an instance of its own, so that its calls do not affect the
 * grade.
 * @returns nothing if anything goes wrong: a picture never changes a grade
 */
export async function pictureOf(
  run: FailedRun,
  { grading }: ExercisePlan,
  solution: SolutionModule,
): Promise<Pick<CheckGrade, 'picture'>> {
  if (!isDrawn(run)) return {};
  const { check } = run.planned;
  try {
    return await withSolution(solution, grading.exports, ({ solution: functions }) => ({
      picture: check.picture!(functions, run.attempt.input as never),
    }));
  } catch {
    return {};
  }
}
