import type { ExercisePlan } from '../checks/exercise-plan.ts';
import type { PlannedCheck } from '../checks/planned-check.ts';
import { withSolution } from '../checks/with-solution.ts';
import type { CheckGrade, Picture } from '../model/grades.generated.ts';
import type { SolutionModule } from '../sandbox/index.ts';

/**
 * What is to be seen of one failure. In an instance of its own: its calls are no part of what was graded.
 * @returns `undefined` where the check has no picture, or where anything goes wrong: a picture never costs a grade
 */
async function pictureOf(
  { grading }: ExercisePlan,
  { check }: PlannedCheck,
  counterexample: unknown,
  solution: SolutionModule,
): Promise<Picture | undefined> {
  try {
    return await withSolution(solution, check, grading.exports, (observed) =>
      check.picture?.(observed.solution, counterexample as never),
    );
  } catch {
    return undefined;
  }
}

/**
 * Adds the pictures. A wrong answer can be seen; an exception or a limit cannot.
 * @param counterexamples those of the checks that failed, by id, as the checks were given them
 * @param begins told as each picture begins
 */
export async function withPictures(
  plan: ExercisePlan,
  planned: readonly PlannedCheck[],
  grades: readonly CheckGrade[],
  counterexamples: ReadonlyMap<string, unknown>,
  solution: SolutionModule,
  begins: () => void,
): Promise<CheckGrade[]> {
  const withPicture = async (grade: CheckGrade, index: number): Promise<CheckGrade> => {
    const one = planned[index]!;
    if (grade.outcome !== 'failed' || one.check.picture === undefined) return grade;
    begins();
    const picture = await pictureOf(plan, one, counterexamples.get(grade.id), solution);
    return picture === undefined ? grade : { ...grade, picture };
  };
  const pictured: CheckGrade[] = [];
  // One after the other: the parent counts the silence of each.
  for (const [index, grade] of grades.entries()) pictured.push(await withPicture(grade, index));
  return pictured;
}
