import { describe, expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { requireReachable } from '../../../../harness/course/shared/exercises/index.ts';
import type { Requirement } from '../../../../harness/course/shared/model/course.generated.ts';
import type { ExerciseWeighting } from '../../../../harness/course/shared/model/total.ts';
import type { OwnGrade } from '../../../../harness/course/student/grade-workspace.ts';
import { judge } from '../../../../harness/course/student/requirement.ts';
import { check, exercise } from '../class/reports/grades.ts';

const own = (grade: ExerciseGrade, fields: Partial<OwnGrade> & ExerciseWeighting = {}): OwnGrade => ({
  title: grade.id,
  grade,
  checks: new Map(),
  laterPoints: 0,
  fingerprint: '',
  ...fields,
});

const passed = check({ outcome: 'passed', points: 2 });
const right = exercise([passed, passed], { id: '01-right' });
const wrong = exercise([passed, check()], { id: '02-wrong' });
const empty = exercise([], { id: '03-empty', status: 'not-started', maxPoints: 4 });
const pending = exercise([passed, check({ outcome: 'harness-error' })], {
  id: '04-pending',
  status: 'harness-error',
});
/** No check could be run, so none has failed. */
const nothingRun = exercise([], { id: '05-nothing', status: 'harness-error', maxPoints: 4 });

const isMet = (requirement: Requirement, grades: readonly OwnGrade[], isChosen = false): boolean =>
  judge(requirement, grades, isChosen).isMet;

describe('started', () => {
  test('demands only what is started', () => {
    expect(isMet('started', [own(right), own(empty)])).toBe(true);
    expect(isMet('started', [own(empty)])).toBe(true);
    expect(isMet('started', [own(right), own(wrong)])).toBe(false);
  });

  test('a check that is run later counts for nothing and against nothing', () => {
    const later = exercise([passed, check({ outcome: 'later' })]);
    expect(isMet('started', [own(later, { laterPoints: 2 })])).toBe(true);
  });
});

describe('all', () => {
  test('demands every required exercise, and names what is not right', () => {
    expect(isMet('all', [own(right), own(right)])).toBe(true);
    expect(judge('all', [own(right), own(wrong), own(empty)], false)).toEqual({
      isMet: false,
      text: 'Every required exercise is fully right: no, not 02-wrong, 03-empty.',
    });
  });

  test('demands bonus and optional exercises only where they are named', () => {
    const grades = [own(right), own(empty, { role: 'bonus' }), own(wrong, { role: 'optional' })];
    expect(isMet('all', grades)).toBe(true);
    expect(isMet('all', grades.slice(1), true)).toBe(false);
  });
});

describe('a number of points', () => {
  test('is compared with the weighted total', () => {
    const grades = [own(right, { weight: 2.5 }), own(wrong)];
    expect(judge(1, grades, false).text).toMatch(/^Required: 1 point\. /);
    expect(judge(12, grades, false)).toEqual({ isMet: true, text: 'Required: 12 points. Reached: 12.' });
    expect(isMet(12.5, grades)).toBe(false);
  });

  test('that cannot be reached is a mistake in the call', () => {
    const sentence = '8.5 points are required, but only 8 can be reached here.';
    expect(() => judge(8.5, [own(right), own(wrong)], false)).toThrow(sentence);
    const [later, bonus] = [
      { maxPoints: 6, laterPoints: 2 },
      { maxPoints: 4, role: 'bonus' as const },
    ];
    expect(() => requireReachable(8.5, [later, bonus])).toThrow(sentence);
    expect(() => requireReachable(8, [later, bonus])).not.toThrow();
  });
});

test('nothing is earned by failing: what is pending is not right, and its points do not count', () => {
  for (const grade of [pending, nothingRun]) {
    expect(isMet('started', [own(grade)])).toBe(false);
    expect(isMet('all', [own(grade)])).toBe(false);
    expect(isMet(4, [own(right), own(grade)])).toBe(true);
    expect(isMet(5, [own(right), own(grade)])).toBe(false);
  }
});
