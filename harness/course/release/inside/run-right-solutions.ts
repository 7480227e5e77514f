import type * as native from '../../self-check/index.ts';
import { withGrader } from '../../workers/index.ts';

/**
 * Takes the place of `harness/course/self-check/run-right-solutions.ts` in the students' edition, which has no variants:
 * the references are graded, in the sandbox, where nothing can read them.
 */
export const runRightSolutions: typeof native.runRightSolutions = async (
  course,
  exercises,
  { seed, jobs },
) => {
  const graded = new Map<string, native.RightGrades[]>();
  await withGrader({ course, jobs: Math.min(jobs, exercises.length) }, (grader) =>
    grader.forEach(
      exercises,
      ({ id }) => id,
      async ({ id, reference, referenceFiles: files }, grade) => {
        const { checks } = await grade({ exercise: id, files, seed });
        graded.set(id, [{ file: reference, grades: checks }]);
      },
    ),
  );
  return graded;
};
