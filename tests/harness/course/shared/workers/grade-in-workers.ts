import type { ExerciseGrade } from '../../../../../harness/core/model/grades.generated.ts';
import type { SourceFiles } from '../../../../../harness/core/sandbox/index.ts';
import { loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { withGrader } from '../../../../../harness/course/shared/workers/index.ts';

/**
 * Grades sources of one exercise one after the other in one worker.
 * @returns their grades, in the same order
 */
export async function gradeInWorker(
  exercise: string,
  sources: readonly (string | SourceFiles)[],
): Promise<ExerciseGrade[]> {
  const course = await loadCourse(process.cwd(), [exercise]);
  const grades: ExerciseGrade[] = [];
  await withGrader({ course, jobs: 1 }, (grader) =>
    grader.forEach(
      sources,
      () => exercise,
      async (source, grade) => {
        const files = typeof source === 'string' ? { 'solution.ts': source } : source;
        grades.push(await grade({ exercise, seed: 1, files }));
      },
    ),
  );
  return grades;
}
