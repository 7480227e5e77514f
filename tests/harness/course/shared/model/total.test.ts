import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainWeightings, labelOf } from '../../../../../harness/core/explain/index.ts';
import {
  fullMarks,
  totalOf,
  weighted,
  type ExerciseWeighting,
} from '../../../../../harness/course/shared/model/total.ts';

const grade = (points: number, maxPoints = 10) => ({ points, maxPoints });

test('without weights and roles, the total is the sum of all points', () => {
  expect(totalOf([{}, {}], [grade(3), grade(7)])).toEqual({ points: 10, maxPoints: 20 });
});

test('a weight is a factor, a bonus counts only in the points, and an optional exercise in neither', () => {
  const exercises: ExerciseWeighting[] = [{}, { weight: 2 }, { role: 'bonus' }, { role: 'optional' }];
  const full = exercises.map(() => grade(10));
  expect(totalOf(exercises, full)).toEqual({ points: 40, maxPoints: 30 });
  const open = { ...grade(4), pendingPoints: 2 };
  expect(weighted(open, { role: 'bonus', weight: 0.5 })).toEqual({
    points: 2,
    maxPoints: 0,
    pendingPoints: 1,
  });
});

test('a total reads as a person would add it up', () => {
  expect(totalOf([{ weight: 0.1 }, { weight: 0.2 }], [grade(1, 1), grade(1, 1)]).points).toBe(0.3);
});

const weighting: fc.Arbitrary<ExerciseWeighting> = fc.record(
  {
    weight: fc.integer({ min: 1, max: 4000 }).map((k) => k / 4),
    role: fc.constantFrom('required', 'bonus', 'optional'),
  },
  { requiredKeys: [] },
);

test('more points never make a smaller total, and without bonus exercises it is within its maximum', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(weighting, fc.nat(10)), { minLength: 1 }), fc.nat(), (parts, at) => {
      const exercises = parts.map(([one]) => one);
      const total = (points: readonly number[]) =>
        totalOf(
          exercises,
          points.map((one) => grade(one)),
        );
      const points = parts.map(([, one]) => one);
      const before = total(points);
      const after = total(points.with(at % points.length, 10));
      expect(after.points).toBeGreaterThanOrEqual(before.points);
      expect(after.maxPoints).toBe(before.maxPoints);
      if (exercises.every(({ role }) => role !== 'bonus'))
        expect(after.points).toBeLessThanOrEqual(after.maxPoints);
    }),
    { seed: 1 },
  );
});

test('reports name only the exercises that do not simply count', () => {
  expect(labelOf({ id: '01-loss' })).toBe('01-loss');
  expect(labelOf({ id: '01-loss', weight: 2 })).toBe('01-loss (×2)');
  expect(labelOf({ id: '01-loss', weight: 0.5, role: 'bonus' })).toBe('01-loss (bonus ×0.5)');
  expect(labelOf({ id: '01-loss', weight: 2, role: 'optional' })).toBe('01-loss (optional)');
  expect(explainWeightings([{ id: '01-loss' }])).toEqual([]);
  expect(explainWeightings([{ id: '01-loss' }, { id: '02-x', role: 'bonus' }])).toEqual([
    'In the total: 02-x (bonus). Bonus points are not in its maximum.',
  ]);
});

test('the points that are possible count as the total counts them', () => {
  const exercises = [
    { maxPoints: 10, weight: 2 },
    { maxPoints: 10 },
    { maxPoints: 10, role: 'bonus' as const },
    { maxPoints: 10, role: 'optional' as const },
  ];
  expect(fullMarks(exercises).maxPoints).toBe(30);
});
