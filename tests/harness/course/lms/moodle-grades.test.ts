import { expect, test } from 'vitest';
import type { Grades } from '../../../../harness/core/model/grades.generated.ts';
import { moodle } from '../../../../harness/course/lms/moodle.ts';
import type { Student } from '../../../../harness/course/shared/model/students.ts';

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

/** The grades in a worksheet, with the maximum, and the sentences about students. */
function worksheetOf(graded: typeof CLASS) {
  const { text, notes = [] } = moodle.feedback!.table!.make(graded);
  return {
    rows: text.split('\n').slice(1, -1),
    notes: notes.flatMap(({ students }) => [...students]),
  };
}

test('Moodle gets no grade above the maximum of the assignment, and the students that this concerns are known', () => {
  expect(worksheetOf(CLASS)).toEqual({
    rows: [
      'Participant 1,student-1,,10,10,',
      'Participant 2,student-2,,10,10,',
      'Participant 3,student-3,,7,10,',
    ],
    notes: [
      ['s1', '15 points, 10 in the worksheet'],
      ['s2', '10.5 points, 10 in the worksheet'],
    ],
  });
});

test('pending points have no grade, and what is earned and open is known', () => {
  const open = {
    ...CLASS.grades.submissions[0]!,
    points: 7,
    pendingPoints: 2,
    exercises: [{ status: 'harness-error' }],
  };
  const submissions = [open, ...CLASS.grades.submissions.slice(1)];
  const { rows, notes } = worksheetOf({ ...CLASS, grades: { ...CLASS.grades, submissions } as Grades });
  expect(rows[0]).toBe('Participant 1,student-1,,,10,');
  expect(notes[0]).toEqual(['s1', 'no grade in the worksheet: 7 points earned, 2 pending']);
});
