import { expect, test } from 'vitest';
import type { Grades } from '../../../../harness/core/model/grades.generated.ts';
import { moodleGrades } from '../../../../harness/course/lms/moodle.ts';
import type { Student } from '../../../../harness/course/model/students.ts';

const student = (number: string): Partial<Student> => ({
  system: 'moodle',
  number,
  name: `student-${number}`,
});

/** One required exercise of ten points and a bonus of five: two students with more than ten, one with less. */
const CLASS = {
  grades: {
    exercises: [
      { id: '01-loss', maxPoints: 10 },
      { id: '02-more', maxPoints: 10, weight: 0.5, role: 'bonus' },
    ],
    submissions: [15, 10.5, 7].map((points, k) => ({ id: `s${k + 1}`, points, exercises: [] })),
  } as unknown as Grades,
  students: new Map(['1', '2', '3'].map((number) => [`s${number}`, student(number) as Student])),
};

test('Moodle gets no grade above the maximum of the assignment, and the students that this concerns are known', () => {
  const { grades, maxPoints, capped } = moodleGrades(CLASS);
  expect(maxPoints).toBe(10);
  expect(grades.map(({ points }) => points)).toEqual([10, 10, 7]);
  expect([...capped]).toEqual([
    ['s1', 15],
    ['s2', 10.5],
  ]);
});

test('pending points have no grade, and what is earned and open is known', () => {
  const open = {
    ...CLASS.grades.submissions[0]!,
    points: 7,
    pendingPoints: 2,
    exercises: [{ status: 'harness-error' }],
  };
  const submissions = [open, ...CLASS.grades.submissions.slice(1)];
  const { grades, pending } = moodleGrades({ ...CLASS, grades: { ...CLASS.grades, submissions } as Grades });
  expect(grades[0]!.points).toBeUndefined();
  expect([...pending]).toEqual([['s1', open]]);
});
