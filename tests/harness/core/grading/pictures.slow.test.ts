import { expect, test } from 'vitest';
import { loadExercise } from '../../../../harness/course/exercises/index.ts';
import { withGrader } from '../../../../harness/course/workers/index.ts';
import { inAPicture, picturesOf } from './wrong-filters.ts';

const ROOT = process.cwd();

test('a worker that is stuck in a picture is ended, and the grade stays as it is', async () => {
  const submission = { exercise: '06-transfer-function', seed: 1 };
  const plans = [await loadExercise(ROOT, submission.exercise)];
  const [calm, stuck] = await withGrader({ root: ROOT, plans, jobs: 1, silenceMs: 5_000 }, async (grader) => [
    await grader.grade({ ...submission, files: { 'solution.ts': inAPicture('') } }),
    await grader.grade({ ...submission, files: { 'solution.ts': inAPicture('answer();') } }),
  ]);
  expect(picturesOf(stuck!)).toEqual({});
  expect(stuck!.checks.map(({ id, outcome }) => [id, outcome])).toEqual(
    calm!.checks.map(({ id, outcome }) => [id, outcome]),
  );
  expect(stuck!.status).toBe('graded');
  expect(stuck!.points).toBe(calm!.points);
});
