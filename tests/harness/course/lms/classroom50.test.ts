import { expect, test } from 'vitest';
import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  Grades,
} from '../../../../harness/core/model/grades.generated.ts';
import { toClassroom50 } from '../../../../harness/course/lms/classroom50.ts';

const checkOf = (points: number, maxPoints: number): CheckGrade => ({
  id: `check-${points}-${maxPoints}`,
  title: 'a check',
  points,
  maxPoints,
  outcome: points === maxPoints ? 'passed' : 'failed',
});

function gradesOf(
  exercises: readonly (Partial<GradedExercise> & { readonly checks: readonly CheckGrade[] })[],
  more: Partial<ExerciseGrade> = {},
): Grades {
  const graded = exercises.map(({ checks, ...exercise }, k) => ({
    id: `0${k + 1}-x`,
    title: 'an exercise',
    maxPoints: checks.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    fingerprint: 'sha256-0',
    ...exercise,
  }));
  const grades = exercises.map(({ checks }, k) => ({
    id: graded[k]!.id,
    status: 'graded',
    points: checks.reduce((sum, { points }) => sum + points, 0),
    maxPoints: graded[k]!.maxPoints,
    checks,
    ...more,
  }));
  return {
    seed: 1,
    exercises: graded,
    submissions: [{ id: 'exercises', points: 0, maxPoints: 0, exercises: grades, ...more }],
  } as unknown as Grades;
}

const written = (grades: Grades) => {
  const { result, ...others } = toClassroom50(grades, {}, '2026-11-02T08:30:00Z');
  return { ...JSON.parse(result), ...others };
};

test('points that are pending are an error, and never a score', () => {
  const pending = written(gradesOf([{ checks: [checkOf(2, 2), checkOf(0, 3)] }], { pendingPoints: 3 }));
  expect(pending).toMatchObject({ score: 0, 'max-score': 0, tests: [], status: 'error' });
  expect(pending.summary).toContain('An instructor must look at this submission');
});

test('scores are whole, and nothing is rounded away', () => {
  const half = written(gradesOf([{ checks: [checkOf(0.5, 0.5), checkOf(0, 0.25)] }]));
  expect(half).toMatchObject({ score: 2, 'max-score': 3, status: 'failure' });
  expect(half.remarks).toEqual(['The scores of Classroom 50 are whole numbers: 4 for each point.']);
  const weighted = written(gradesOf([{ weight: 1.5, checks: [checkOf(1, 1)] }]));
  expect(weighted).toMatchObject({ score: 3, 'max-score': 3, status: 'success' });
});

test('a bonus, which could exceed the maximum, is left out, and the release says so', () => {
  const grades = gradesOf([{ checks: [checkOf(1, 2)] }, { role: 'bonus', checks: [checkOf(5, 5)] }]);
  expect(written(grades)).toMatchObject({
    score: 1,
    'max-score': 2,
    remarks: ["Classroom 50's score has no bonus and no optional exercises: 02-x."],
  });
});
