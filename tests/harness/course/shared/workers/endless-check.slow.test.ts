import path from 'node:path';
import { expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../../harness/core/model/grades.generated.ts';
import { loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { withGrader } from '../../../../../harness/course/shared/workers/index.ts';
import { temporaryFolder } from '../../../folders.ts';

const ROOT = process.cwd();

const CHECKS = `
import { claim, example, hidden } from 'descent-grader/checks';

export default hidden<{ loss: (beta: readonly number[]) => number }>(
  [
    { id: 'one' },
    { id: 'endless' },
    { id: 'other' },
  ].map(({ id }) =>
    example({
      id,
      title: 'the loss is finite',
      points: 2,
      hint: 'Look at β.',
      given: [{ beta: [1, 2] }],
      *holds(solution, { beta }) {
        while (id === 'endless');
        yield claim(Number.isFinite(solution.loss(beta)), 'the loss is not finite', beta);
      },
    }),
  ),
);
`;

test('a check that does not end is pending with its file, and no other points depend on it', async () => {
  const hidden = await temporaryFolder({ '01-loss/checks.ts': CHECKS });
  const course = await loadCourse(ROOT, ['01-loss'], hidden);
  const files = course.exercises[0]!.referenceFiles;
  const grades: ExerciseGrade[] = [];
  // Under load a stage takes longer than elsewhere.
  await withGrader({ course, jobs: 1, stageS: 8 }, (grader) =>
    grader.forEach(
      course.exercises,
      ({ id }) => id,
      async ({ id }, grade) => {
        grades.push(await grade({ exercise: id, files, seed: 1 }));
      },
    ),
  );
  expect(grades[0]).toMatchObject({ status: 'harness-error', points: 14, maxPoints: 16, pendingPoints: 2 });
  const pending = grades[0]!.checks.filter(({ outcome }) => outcome !== 'passed');
  expect(pending).toMatchObject([{ id: 'endless', outcome: 'harness-error' }]);
  expect(pending[0]!.message).toBe(
    `“endless” did not end in 8 s (${path.join(hidden, '01-loss/checks.ts')}:7)`,
  );
});
