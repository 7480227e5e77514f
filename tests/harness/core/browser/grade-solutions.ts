import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { SandboxHost, SourceFiles } from '../../../../harness/core/sandbox/index.ts';

export interface Solution {
  /** Where it is from, for the message of a failed test. */
  readonly name: string;
  readonly files: SourceFiles;
}

/**
 * Grades solutions of one exercise in this thread, be it Node's or a browser's.
 * @returns each grade as JSON, in the order of the solutions
 */
export async function gradeSolutions(
  plan: ExercisePlan,
  host: SandboxHost,
  solutions: readonly Solution[],
): Promise<string[]> {
  const context = prepareGrading(plan, host, 1);
  const grades: string[] = [];
  for (const { files } of solutions) grades.push(JSON.stringify(await gradeExercise(context, files)));
  return grades;
}
