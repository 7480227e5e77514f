import { describe, expect, test } from 'vitest';
import type { CheckGrade, CheckOutcome } from '../../../../harness/core/model/grades.generated.ts';
import {
  difficultyOf,
  exerciseDistributions,
  itemsOf,
  needingAttention,
  sharedMisconceptions,
  totalDistribution,
} from '../../../../harness/course/analysis/index.ts';
import { outlineOf } from '../../../../harness/course/classes/index.ts';
import { check, classOf, exercise } from '../reports/grades.ts';

const absent = exercise([], { status: 'missing', maxPoints: 10 });

function graded(id: string, outcomes: readonly CheckOutcome[], fields: Partial<CheckGrade> = {}) {
  return exercise(
    outcomes.map((outcome, k) =>
      check({ id: `check-${k}`, outcome, points: outcome === 'passed' ? 2 : 0, ...fields }),
    ),
    { id },
  );
}

const CLASS = classOf([
  ['anna', graded('01-loss', ['passed', 'passed']), graded('04-momentum', ['passed'])],
  ['ben', graded('01-loss', ['passed', 'failed']), graded('04-momentum', ['failed'])],
  ['cem', graded('01-loss', ['threw', 'blocked']), absent],
  ['dora', absent, absent],
]);

describe('distributions', () => {
  test('the distribution of an exercise counts the students who submitted it', () => {
    const [loss, momentum] = exerciseDistributions(CLASS);
    expect(loss).toMatchObject({ submitted: 3, absent: 1, centre: { mean: 2, median: 2 } });
    expect(loss!.bins.map(({ count }) => count)).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(momentum).toMatchObject({ submitted: 2, absent: 2, centre: { mean: 1, median: 1 } });
  });

  test('the distribution of all points counts the students who submitted anything', () => {
    expect(totalDistribution(CLASS)).toMatchObject({
      maxPoints: 20,
      submitted: 3,
      absent: 1,
      centre: { mean: 8 / 3, median: 2 },
    });
  });

  test('pending points are counted apart and change no mean', () => {
    const pending = { ...graded('01-loss', ['harness-error']), status: 'harness-error' } as const;
    const grades = classOf([
      ['anna', graded('01-loss', ['passed', 'passed']), graded('04-momentum', ['passed'])],
      ['ben', pending, graded('04-momentum', ['passed'])],
    ]);
    const [loss, momentum] = exerciseDistributions(grades);
    expect(loss).toMatchObject({ submitted: 1, absent: 0, pending: 1, centre: { mean: 4 } });
    expect(momentum).toMatchObject({ submitted: 2, pending: 0 });
    expect(totalDistribution(grades)).toMatchObject({ submitted: 1, pending: 1, centre: { mean: 6 } });
    expect(itemsOf(grades).map(({ answered }) => answered)).toEqual([1, 1, 1]);
  });

  test('a class that submitted nothing has no centre', () => {
    expect(totalDistribution(classOf([['dora', absent, absent]]))).not.toHaveProperty('centre');
  });
});

describe('items', () => {
  test('by hand: the first check is passed by those with 4 and 0 other points, not by one with 0', () => {
    const [first, second, third] = itemsOf(CLASS);
    expect(first).toMatchObject({ exercise: '01-loss', check: 'check-0', answered: 3, passed: 2 });
    expect(first!.discrimination).toBeCloseTo(0.5, 12);
    // Blocked is not answered.
    expect(second).toMatchObject({ check: 'check-1', answered: 2, passed: 1, discrimination: 1 });
    expect(third).toMatchObject({ exercise: '04-momentum', answered: 2, passed: 1 });
    expect(difficultyOf(first!)).toBeCloseTo(2 / 3, 12);
  });

  test('of an exercise that nobody handed in there are none', () => {
    expect(itemsOf(classOf([['dora', absent, absent]]))).toEqual([]);
  });

  test('that nobody answered have no difficulty', () => {
    const waiting = classOf([['cem', graded('01-loss', ['blocked']), absent]]);
    expect(itemsOf(waiting).map(difficultyOf)).toEqual([undefined]);
  });

  test('do not depend on the order of the students', () => {
    const turned = { ...CLASS, submissions: CLASS.submissions.toReversed() };
    expect(itemsOf(turned)).toEqual(itemsOf(CLASS));
  });
});

describe('misconceptions of the class', () => {
  const having = (...names: readonly string[]) =>
    exercise(
      names.map((misconception) => check({ diagnosis: { misconception, message: `no ${misconception}` } })),
    );
  const shared = sharedMisconceptions(
    classOf([
      ['anna', having('sign'), absent],
      ['ben', having('factor', 'factor', 'sign'), absent],
      ['cem', having('exponent'), absent],
    ]),
  );

  test('the most frequent comes first, then by name', () => {
    expect(shared.map(({ misconception }) => misconception)).toEqual(['sign', 'exponent', 'factor']);
  });

  test('a student counts once, however many checks say so', () => {
    expect(shared.map(({ submissions }) => submissions)).toEqual([['anna', 'ben'], ['cem'], ['ben']]);
  });

  test('with what the students are told', () => {
    expect(shared[0]).toMatchObject({ exercise: '01-loss', message: 'no sign' });
  });
});

describe('what needs a human', () => {
  test('errors of the harness, and what did not end by itself', () => {
    const erred = exercise([check({ outcome: 'harness-error', message: 'RangeError: no' })], {
      status: 'harness-error',
      note: 'the grader failed',
    });
    const killed = exercise([check({ outcome: 'limit' })], { unfinished: true });
    const grades = classOf([
      ['anna', graded('01-loss', ['failed', 'threw', 'limit']), absent],
      ['ben', erred, killed],
    ]);
    expect(needingAttention(grades)).toEqual([
      {
        submission: 'ben',
        exercise: '01-loss',
        reason: 'harness-error',
        message: 'the grader failed; a-check: RangeError: no',
      },
      { submission: 'ben', exercise: '01-loss', reason: 'unfinished', message: '' },
    ]);
  });
});

describe('the outline of a grade', () => {
  const rich = graded('01-loss', ['failed', 'harness-error'], {
    message: 'no',
    hint: 'look',
    expected: [1],
    actual: [2],
    counterexample: { beta: [1] },
    diagnosis: { misconception: 'sign', message: 'the sign' },
  });
  const grades = classOf([['anna', { ...rich, status: 'harness-error', console: ['a'] }, absent]]);
  const outlined = { ...grades, submissions: grades.submissions.map(outlineOf) };

  test('says the same of the class', () => {
    expect(outlined).not.toEqual(grades);
    for (const analysis of [itemsOf, sharedMisconceptions, needingAttention, totalDistribution])
      expect(analysis(outlined)).toEqual(analysis(grades));
  });

  test('has no evidence', () => {
    expect(JSON.stringify(outlined)).not.toMatch(/"(?:hint|expected|actual|counterexample|console)"/);
  });
});
