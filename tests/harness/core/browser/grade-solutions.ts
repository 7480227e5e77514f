import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import type { SandboxHost, SourceFiles } from '../../../../harness/core/sandbox/index.ts';
import { meterFuel } from './meter-fuel.ts';

export interface Solution {
  /** Where it is from, for the message of a failed test. */
  readonly name: string;
  readonly files: SourceFiles;
}

const withFuel = meterFuel();

/**
 * Grades solutions of one exercise in this thread, one after the other and with nothing beside them.
 * @returns each grade as JSON, with the fuel that the solution took, in the order of the solutions
 */
export async function gradeSolutions(
  plan: ExercisePlan<Check>,
  host: SandboxHost,
  solutions: readonly Solution[],
): Promise<string[]> {
  const context = prepareGrading(plan, host, 1);
  const grades: string[] = [];
  // Vite, which builds the site in this thread, reads such globals, too.
  withFuel({});
  for (const { files } of solutions)
    grades.push(JSON.stringify(withFuel(await gradeExercise(context, files))));
  return grades;
}
