import { observe } from '../checks/observed.ts';
import type { CheckGrade, Picture } from '../model/grades.generated.ts';
import type { ExercisePlan, Functions } from './exercise-plan.ts';
import type { Instances } from './instances.ts';
import type { Posed } from './prepared.ts';

/**
 * What is to be seen of one failure. In an instance of its own: its calls are no part of what was graded.
 * @returns `undefined` where the check has no picture, or where anything goes wrong: a picture never costs a grade
 */
async function pictureOf(
  { grading }: ExercisePlan,
  { check }: Posed,
  counterexample: unknown,
  instances: Instances,
): Promise<Picture | undefined> {
  try {
    const sandbox = await instances.again();
    sandbox.beginCheck(check.patience);
    const { solution } = observe<Functions>(sandbox, grading.exports);
    const picture = check.picture?.(solution, counterexample as never);
    sandbox.close();
    return picture;
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
  posed: readonly Posed[],
  grades: readonly CheckGrade[],
  counterexamples: ReadonlyMap<string, unknown>,
  instances: Instances,
  begins: () => void,
): Promise<CheckGrade[]> {
  const withPicture = async (grade: CheckGrade, index: number): Promise<CheckGrade> => {
    const one = posed[index]!;
    if (grade.outcome !== 'failed' || one.check.picture === undefined) return grade;
    begins();
    const picture = await pictureOf(plan, one, counterexamples.get(grade.id), instances);
    return picture === undefined ? grade : { ...grade, picture };
  };
  const pictured: CheckGrade[] = [];
  // One after the other: the parent counts the silence of each.
  for (const [index, grade] of grades.entries()) pictured.push(await withPicture(grade, index));
  return pictured;
}
