import { expect, test } from 'vitest';
import { gradeInWorker } from '../../course/workers/grade-in-workers.ts';
import { inAPicture, picturesOf } from './wrong-filters.ts';

test('a worker that is stuck while a picture is drawn is ended, and the grade stays the same', async () => {
  const sources = [inAPicture(''), inAPicture('answer();')];
  const [calm, stuck] = await gradeInWorker('06-transfer-function', sources);
  expect(picturesOf(stuck!)).toEqual({});
  expect(stuck!.checks.map(({ id, outcome }) => [id, outcome])).toEqual(
    calm!.checks.map(({ id, outcome }) => [id, outcome]),
  );
  expect(stuck!.status).toBe('graded');
  expect(stuck!.points).toBe(calm!.points);
});
