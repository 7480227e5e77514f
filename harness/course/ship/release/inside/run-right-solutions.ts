import { explainCheck } from '../../../../core/explain/index.ts';
import { SOLUTION_FILE } from '../../../../core/model/solution-file.ts';
import type { CourseExercise } from '../../../shared/exercises/index.ts';
import { UserError } from '../../../shared/files/user-error.ts';
import type * as native from '../../../shared/self-check/index.ts';
import { withGrader } from '../../../shared/workers/index.ts';
import { SELF_TEST } from '../baked.ts';

/** Its checks are part of the program that threads load. */
const PLAN: CourseExercise = {
  id: SELF_TEST,
  title: '',
  summary: '',
  reference: '',
  scenarios: [],
  misconceptions: [],
  referenceFiles: {},
  grading: { exports: {}, checks: [] },
  maxPoints: 0,
  fingerprint: '',
};

const SOLUTION = `export function mean(values: readonly number[]): number {
  let sum: number = 0;
  for (const each of values) sum += each;
  return sum / values.length;
}
`;

/**
 * Replaces `harness/course/shared/self-check/run-right-solutions.ts` in the students' edition, which has no right solutions: its
 * own exercise is graded in the sandbox like the others.
 */
export const runRightSolutions: typeof native.runRightSolutions = async (course, exercises, { seed }) => {
  await withGrader({ course: { ...course, exercises: [PLAN] }, jobs: 1 }, (grader) =>
    grader.forEach(
      [PLAN],
      ({ id }) => id,
      async ({ id }, grade) => {
        const { checks } = await grade({ exercise: id, files: { [SOLUTION_FILE]: SOLUTION }, seed });
        const failed = checks.find(({ outcome }) => outcome !== 'passed');
        if (failed)
          throw new UserError(
            `The grader does not work here, so nothing is graded. Tell your instructor: its self-test “${failed.title}” says: ${explainCheck(failed).statement}`,
          );
      },
    ),
  );
  return new Map(exercises.map(({ id }) => [id, []]));
};
