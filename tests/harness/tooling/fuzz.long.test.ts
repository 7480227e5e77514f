import { expect, test } from 'vitest';
import type { Grade } from '../../../harness/course/shared/workers/index.ts';
import { findings, openCourse, targetsOf, violation, withFuzzedGrader } from '../../fuzz/law.ts';
import { search } from '../../fuzz/search.ts';

const MINUTES = 60_000;
const PROGRAMS = 400;

const course = await openCourse();
const withGrade = (use: (grade: Grade) => Promise<void>): Promise<void> =>
  withFuzzedGrader(course, 1, (grader) => grader.forEach(['all'], String, (_, grade) => use(grade)));

test(
  'random programs end within their budget, in a documented way, and earn all points only if they are right',
  async () => {
    const targets = await targetsOf(course);
    await withGrade(async (grade) => {
      expect(await search(targets, grade, { seed: 1, programs: PROGRAMS })).toEqual({ programs: PROGRAMS });
    });
  },
  30 * MINUTES,
);

test('programs that once broke the law keep it', { timeout: 30 * MINUTES }, async () => {
  const kept = await findings();
  await withGrade(async (grade) => {
    for (const program of kept) expect(await violation(program, grade), program.name).toBeUndefined();
  });
  expect(kept.every(({ exercise }) => course.exercises.some(({ id }) => id === exercise))).toBe(true);
});

const check = { id: 'step', title: 'one step', points: 0, maxPoints: 10 };
const lucky =
  (outcome: 'failed' | 'limit'): Grade =>
  async ({ exercise, seed }) =>
    seed === 1
      ? { id: exercise, status: 'graded', points: 10, maxPoints: 10, checks: [] }
      : {
          id: exercise,
          status: 'graded',
          points: 0,
          maxPoints: 10,
          checks: [{ ...check, outcome, message: 'it is wrong' }],
        };

test('a program that is right on known inputs only is noticed; one that meets the short limit is not', async () => {
  const program = { exercise: '01-loss', source: '' };
  expect(await violation(program, lucky('failed'))).toBe(
    'it earns all points, but fails step on fresh inputs: it is wrong',
  );
  expect(await violation(program, lucky('limit'))).toBeUndefined();
});
