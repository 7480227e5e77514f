import type { ExercisePlan } from '../checks/exercise-plan.ts';
import type { PlannedCheck } from '../checks/planned-check.ts';
import type { FailedRun } from '../checks/run.ts';
import { withSolution } from '../checks/with-solution.ts';
import type { CheckGrade, Picture } from '../model/grades.generated.ts';
import type { SolutionModule } from '../sandbox/index.ts';

/**
 * Draws one failure. It uses an instance of its own, so that its calls do not affect the grade.
 * @returns `undefined` if the check has no picture, or if anything goes wrong: a picture never changes a grade
 */
async function pictureOf(
  { grading }: ExercisePlan,
  { check }: PlannedCheck,
  counterexample: unknown,
  solution: SolutionModule,
): Promise<Picture | undefined> {
  try {
    return await withSolution(solution, check, grading.exports, ({ solution: functions }) =>
      check.picture?.(functions, counterexample as never),
    );
  } catch {
    return undefined;
  }
}

/**
 * Adds pictures to the grades of the checks that failed. An exception or a limit cannot be drawn.
 * @param planned the checks, in the order of the grades
 * @param failed the checks that failed, by id
 * @param heartbeat called before each picture
 */
export async function addPictures(
  plan: ExercisePlan,
  planned: readonly PlannedCheck[],
  grades: readonly CheckGrade[],
  failed: ReadonlyMap<string, Pick<FailedRun, 'attempt'>>,
  solution: SolutionModule,
  heartbeat: () => void,
): Promise<CheckGrade[]> {
  const withPicture = async (grade: CheckGrade, index: number): Promise<CheckGrade> => {
    const one = planned[index]!;
    const isDrawn = grade.outcome === 'failed' && one.check.picture !== undefined;
    // After a stall the inputs of the checks before it are gone.
    if (!isDrawn || !failed.has(grade.id)) return grade;
    heartbeat();
    const picture = await pictureOf(plan, one, failed.get(grade.id)!.attempt.input, solution);
    return picture === undefined ? grade : { ...grade, picture };
  };
  const pictured: CheckGrade[] = [];
  // One after the other: the watchdog measures the time of each.
  for (const [index, grade] of grades.entries()) pictured.push(await withPicture(grade, index));
  return pictured;
}
