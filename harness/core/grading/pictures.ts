import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { type FailedRun, withSolution } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

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
  if (run.found !== undefined) return {};
  const { picture } = run.planned.check;
  const { input, failure } = run.attempt;
  // An exception and a limit leave one answer, and there must be two to draw.
  if (picture === undefined || failure.outcome === 'threw' || failure.outcome === 'limit') return {};
  try {
    return await withSolution(solution, grading.exports, ({ solution: functions, recording }) => ({
      picture: picture(functions, input as never, recording),
    }));
  } catch {
    return {};
  }
}
