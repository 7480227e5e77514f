import { sumUp, unloadable } from '../../../../harness/core/grading/exercise-grade.ts';
import { type GradingContext, runChecks } from '../../../../harness/core/grading/index.ts';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { loadSolution, type SourceFiles } from '../../../../harness/core/sandbox/index.ts';

/** Grades without pictures and a diagnosis, which take longer. */
export async function gradeChecks(context: GradingContext, files: SourceFiles): Promise<ExerciseGrade> {
  const solution = loadSolution(context.host, files, context.fuel);
  const opened = await solution.open();
  if (opened.kind !== 'open') return unloadable(context.plan, opened);
  const { graded } = await runChecks(context, solution, { first: opened.sandbox });
  return sumUp(
    context.plan,
    [...graded.values()].map(({ grade }) => grade),
  );
}
