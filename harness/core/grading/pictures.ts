import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { Picture } from '../model/grades.generated.ts';
import { type FailedRun, withSolution } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

/**
 * Draws one failure. It uses an instance of its own, so that its calls do not affect the grade.
 * @returns `undefined` if anything goes wrong: a picture never changes a grade
 */
async function pictureOf(
  { grading }: ExercisePlan,
  { planned: { check }, attempt }: FailedRun,
  solution: SolutionModule,
): Promise<Picture | undefined> {
  try {
    return await withSolution(solution, check, grading.exports, ({ solution: functions }) =>
      check.picture?.(functions, attempt.input as never),
    );
  } catch {
    return undefined;
  }
}

/** Whether there are two answers to draw: an exception and a limit leave one. */
const isDrawn = ({ planned: { check }, attempt: { failure } }: FailedRun): boolean =>
  check.picture !== undefined && failure.outcome !== 'threw' && failure.outcome !== 'limit';

/**
 * Draws the failures of checks that have a picture.
 * @returns by the id of the check
 */
export async function picturesOf(
  plan: ExercisePlan,
  failed: readonly FailedRun[],
  solution: SolutionModule,
): Promise<ReadonlyMap<string, { readonly picture: Picture }>> {
  const pictures = new Map<string, { readonly picture: Picture }>();
  for (const run of failed.filter(isDrawn)) {
    const picture = await pictureOf(plan, run, solution);
    if (picture !== undefined) pictures.set(run.planned.check.id, { picture });
  }
  return pictures;
}
