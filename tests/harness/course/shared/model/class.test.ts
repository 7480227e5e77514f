import { describe, expect, test } from 'vitest';
import type { CheckGrade, CheckOutcome } from '../../../../../harness/core/model/grades.generated.ts';
import { outlineOf } from '../../../../../harness/course/class/grade/outline.ts';
import { checkStatistics, passRateOf } from '../../../../../harness/course/shared/model/check-statistics.ts';
import {
  exerciseDistributions,
  totalDistribution,
} from '../../../../../harness/course/shared/model/distribution.ts';
import { reviewCases } from '../../../../../harness/course/shared/model/needs-review.ts';
import { sharedMisconceptions } from '../../../../../harness/course/shared/model/shared-misconceptions.ts';
import { check, classOf, exercise } from '../../class/reports/grades.ts';

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
  ['student-01', graded('01-loss', ['passed', 'passed']), graded('04-momentum', ['passed'])],
  ['student-02', graded('01-loss', ['passed', 'failed']), graded('04-momentum', ['failed'])],
  ['student-03', graded('01-loss', ['threw', 'blocked']), absent],
  ['student-04', absent, absent],
]);

describe('distributions', () => {
  test('the distribution of an exercise counts the students who submitted it', () => {
    const [loss, momentum] = exerciseDistributions(CLASS);
    expect(loss).toMatchObject({ graded: 3, notSubmitted: 1, centre: { mean: 2, median: 2 } });
    expect(loss!.bins.map(({ count }) => count)).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(momentum).toMatchObject({ graded: 2, notSubmitted: 2, centre: { mean: 1, median: 1 } });
  });

  test('the distribution of all points counts the students who submitted anything', () => {
    expect(totalDistribution(CLASS)).toMatchObject({
      graded: 3,
      notSubmitted: 1,
      centre: { mean: 8 / 3, median: 2 },
    });
  });

  test('pending points are counted separately and do not change the mean', () => {
    const pending = { ...graded('01-loss', ['harness-error']), status: 'harness-error' } as const;
    const grades = classOf([
      ['student-01', graded('01-loss', ['passed', 'passed']), graded('04-momentum', ['passed'])],
      ['student-02', pending, graded('04-momentum', ['passed'])],
    ]);
    const [loss, momentum] = exerciseDistributions(grades);
    expect(loss).toMatchObject({ graded: 1, notSubmitted: 0, pending: 1, centre: { mean: 4 } });
    expect(momentum).toMatchObject({ graded: 2, pending: 0 });
    expect(totalDistribution(grades)).toMatchObject({ graded: 1, pending: 1, centre: { mean: 6 } });
    expect(checkStatistics(grades).map(({ ran }) => ran)).toEqual([1, 1, 2]);
  });

  test('a class that submitted nothing has no centre', () => {
    expect(totalDistribution(classOf([['student-04', absent, absent]])).centre).toBeUndefined();
  });
});

describe('check statistics', () => {
  test('check statistics match values computed by hand', () => {
    const [first, second, third] = checkStatistics(CLASS);
    expect(first).toMatchObject({ exercise: '01-loss', ran: 3, passed: 2 });
    // A blocked check did not run.
    expect(second).toMatchObject({ exercise: '01-loss', ran: 2, passed: 1 });
    expect(third).toMatchObject({ exercise: '04-momentum', ran: 2, passed: 1 });
    expect(passRateOf(first!)).toBeCloseTo(2 / 3, 12);
  });

  test('a check counts for whom it is the only failure; what is blocked follows from another', () => {
    const rows = ['failed passed', 'failed blocked', 'threw failed', 'passed failed', 'passed passed'];
    const grades = classOf(
      rows.map((row, k) => [`student-${k}`, graded('01-loss', row.split(' ') as never), absent] as const),
    );
    expect(checkStatistics(grades).map(({ onlyFailed }) => onlyFailed)).toEqual([2, 1]);
  });

  test('an exercise without submissions has no check statistics', () => {
    expect(checkStatistics(classOf([['student-04', absent, absent]]))).toEqual([]);
  });

  test('a check that never ran has no pass rate', () => {
    const blocked = classOf([['student-03', graded('01-loss', ['blocked']), absent]]);
    expect(checkStatistics(blocked).map(passRateOf)).toEqual([undefined]);
  });

  test('check statistics do not depend on the order of the students', () => {
    const reversed = { ...CLASS, submissions: CLASS.submissions.toReversed() };
    expect(checkStatistics(reversed)).toEqual(checkStatistics(CLASS));
  });
});

describe('shared misconceptions', () => {
  const diagnosed = (...names: readonly string[]) =>
    exercise(
      names.map((misconception) => check({ diagnosis: { misconception, message: `no ${misconception}` } })),
    );
  const shared = sharedMisconceptions(
    classOf([
      ['student-01', diagnosed('sign'), absent],
      ['student-02', diagnosed('factor', 'factor', 'sign'), absent],
      ['student-03', diagnosed('exponent'), absent],
    ]),
  );

  test('shared misconceptions are sorted by decreasing frequency, then by name', () => {
    expect(shared.map(({ misconception }) => misconception)).toEqual(['sign', 'exponent', 'factor']);
  });

  test('a student with the same misconception in several checks counts once', () => {
    expect(shared.map(({ submissions }) => submissions)).toEqual([
      ['student-01', 'student-02'],
      ['student-03'],
      ['student-02'],
    ]);
  });

  test('a shared misconception has the exercise and the message of its diagnosis', () => {
    expect(shared[0]).toMatchObject({ exercise: '01-loss', message: 'no sign' });
  });
});

describe('review cases', () => {
  const erred = (id: string) =>
    exercise([check({ id: 'loss', outcome: 'harness-error', message: 'RangeError: no' })], {
      id,
      status: 'harness-error',
    });

  test('an error of the grader is one case, with all submissions that it affects', () => {
    const grades = classOf([
      ['student-01', erred('01-loss'), absent],
      ['student-02', graded('01-loss', ['failed', 'threw', 'limit']), absent],
      ['student-03', erred('01-loss'), absent],
    ]);
    expect(reviewCases(grades)).toEqual([
      {
        exercises: ['01-loss'],
        check: 'loss',
        reason: 'harness-error',
        message: 'RangeError: no',
        submissions: ['student-01', 'student-03'],
      },
    ]);
  });

  test('a note of the grader and each failed check are cases of their own', () => {
    const both = { ...erred('01-loss'), note: 'EIO' };
    const cases = reviewCases(classOf([['student-01', both, absent]]));
    expect(cases.map(({ check: id, message }) => [id, message])).toEqual([
      [undefined, 'EIO'],
      ['loss', 'RangeError: no'],
    ]);
  });

  test('a solution that ran has its computed points beside what a person has to decide', () => {
    const message = (...checks: Parameters<typeof exercise>[0]) =>
      reviewCases(
        classOf([
          ['student-01', exercise(checks, { status: 'undecided', points: 0, note: 'Look.' }), absent],
        ]),
      )[0]!.message;
    const passed = check({ id: 'one', points: 2, maxPoints: 2, outcome: 'passed' });
    expect(message(passed, check({ id: 'two', maxPoints: 2, outcome: 'failed' }))).toMatch(
      /^Look\. Computed: 2 of \d+ points\.$/,
    );
    expect(message(check({ outcome: 'blocked' }))).toBe('Look.');
  });

  test('a total that is pending alone is a case for review', () => {
    const [whole] = classOf([['student-01', graded('01-loss', ['passed']), absent]]).submissions;
    const lapsed = { ...whole!, points: 0, pendingPoints: 12 };
    expect(reviewCases({ ...CLASS, submissions: [lapsed] })).toEqual([
      { exercises: [], reason: 'undecided', message: '', submissions: ['student-01'] },
    ]);
  });

  test('a grading that did not finish is a case for review', () => {
    const killed = exercise([check({ outcome: 'limit' })], { unfinished: true });
    expect(reviewCases(classOf([['student-01', killed, absent]]))).toEqual([
      { exercises: ['01-loss'], reason: 'unfinished', message: '', submissions: ['student-01'] },
    ]);
  });
});

describe('the outline of a grade without evidence', () => {
  const rich = graded('01-loss', ['failed', 'harness-error'], {
    message: 'no',
    hint: 'look',
    expected: [1],
    actual: [2],
    counterexample: { beta: [1] },
    diagnosis: { misconception: 'sign', message: 'the sign' },
  });
  const grades = classOf([['student-01', { ...rich, status: 'harness-error', console: ['a'] }, absent]]);
  const outlined = { ...grades, submissions: grades.submissions.map(outlineOf) };

  test('an outline without evidence gives the same statistics', () => {
    expect(outlined).not.toEqual(grades);
    for (const analysis of [checkStatistics, sharedMisconceptions, reviewCases, totalDistribution])
      expect(analysis(outlined)).toEqual(analysis(grades));
  });

  test('an outline contains no evidence', () => {
    expect(JSON.stringify(outlined)).not.toMatch(/"(?:hint|expected|actual|counterexample|console)"/);
  });
});
