import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../../harness/core/model/grades.generated.ts';
import {
  renderClassTable,
  renderDecisionForm,
  renderNotes,
  renderPending,
} from '../../../../../harness/course/class/reports/class-table.ts';
import { displayWidth } from '../../../../../harness/course/shared/terminal/index.ts';
import { renderScoreboard } from '../../../../../harness/course/student/own-grades.ts';
import { madeUpClass } from '../../page/classes.ts';
import { check, classOf, exercise, nastyText, SCREEN, SEEDED } from './grades.ts';

const earned = (points: number) => exercise([check({ points, maxPoints: 10, outcome: 'passed' })]);
const without = (status: 'missing' | 'not-started') => exercise([], { status, maxPoints: 10 });
const broken = exercise([], {
  id: '04-momentum',
  status: 'harness-error',
  points: 0,
  maxPoints: 10,
  note: '04-momentum cannot be read (EACCES)',
});

const CLASS = classOf([
  ['student-01', earned(10), earned(6.5)],
  ['学生', without('missing'), without('not-started')],
  ['two\nlines, and a name that is far too long', earned(0), broken],
]);

describe('the class table', () => {
  test('the class table has a row for each submission and a column for each exercise', () => {
    expect(renderClassTable(CLASS, SCREEN)).toEqual([
      '                             01  04   total',
      '  student-01                 10 6.5 16.5/20',
      '  two\\nlines, and a name …    0   !       !',
      '  学生                        –   ·    0/20',
      '  – missing   · not started   ? undecided   ! needs review',
    ]);
  });

  test('quarters of points are never joined to what is beside them', () => {
    const quarters = classOf([
      ['student-01', earned(9.25), earned(9.75)],
      ['student-02', earned(10), earned(8)],
    ]);
    const whole = { ...quarters.submissions[0]!, points: 1019.25 };
    expect(renderClassTable({ ...quarters, submissions: [whole, quarters.submissions[1]!] }, SCREEN)).toEqual(
      [
        '                01   04      total',
        '  student-01  9.25 9.75 1019.25/20',
        '  student-02    10    8      18/20',
        '  – missing   · not started   ? undecided   ! needs review',
      ],
    );
  });

  test('with a roster, rows have names with ids beside them, in the order of the names', () => {
    const people = new Map([
      ['student-01', { id: 'student-01', name: 'Zoë Adams' }],
      ['学生', { id: '学生', name: 'Émile Brown' }],
    ]);
    expect(renderClassTable(CLASS, SCREEN, people).slice(1, 4)).toEqual([
      '  Émile Brown (学生)                      –   ·    0/20',
      '  two\\nlines, and a name that is far …    0   !       !',
      '  Zoë Adams (student-01)                 10 6.5 16.5/20',
    ]);
  });

  test('names with ids are cut where the exercises need the room', () => {
    const name = 'Someone with quite a long name';
    const people = new Map([['student-0001', { id: 'student-0001', name }]]);
    expect(renderClassTable(madeUpClass(1, 9), { ...SCREEN, width: 80 }, people)[1]).toBe(
      '  Someone with quite a long name (…    8   8  10   –   8  10  10   8   8  70/144',
    );
  });

  test('with more exercises than fit, the table has the totals', () => {
    expect(renderClassTable(madeUpClass(2, 20), SCREEN)).toEqual([
      '                  total',
      '  student-0001  152/320',
      '  student-0002  152/320',
      '  – missing   · not started   ? undecided   ! needs review',
    ]);
  });

  test('no line is wider than the screen, and no exercise is missing where they fit', () => {
    for (const width of [40, 80, 100])
      for (let exercises = 1; exercises <= 30; exercises += 1) {
        const lines = renderClassTable(madeUpClass(1, exercises), { ...SCREEN, width });
        // The legend is not part of the table.
        const [heading, ...rows] = lines.slice(0, -1);
        expect(Math.max(...[heading!, ...rows].map(displayWidth))).toBeLessThanOrEqual(width);
        const isRoom = 23 + 4 * exercises <= width;
        expect(heading!.match(/\d\d/g)?.length ?? 0).toBe(isRoom ? exercises : 0);
      }
  });

  test('the class table counts the submissions beyond the first 40', () => {
    const rows = Array.from({ length: 50 }, (_, k) => [`s${k}`, earned(1), earned(2)] as const);
    expect(renderClassTable(classOf(rows), SCREEN).slice(-2)[0]).toBe('  … and 10 more');
  });

  test('renderNotes has a line for each note about a solution', () => {
    expect(renderNotes(CLASS)).toEqual([
      'two\\nlines, and a name that is far too long 04-momentum: 04-momentum cannot be read (EACCES)',
    ]);
  });

  test('class tables and notes have one line of equal width for each submission, whatever its name', () => {
    const name = nastyText.filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const grades = classOf(names.map((id) => [id, earned(10), broken]));
        const lines = renderClassTable(grades, SCREEN).slice(0, -1);
        expect(lines).toHaveLength(names.length + 1);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
        for (const line of [...lines, ...renderNotes(grades)])
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      SEEDED,
    );
  });
});

test('renderPending counts the pending grades and is empty without any', () => {
  expect(renderPending(CLASS)).toEqual([
    '1 grade needs review, so its points are pending. Pending cells of the gradebook are empty.',
  ]);
  expect(renderPending(classOf([['student-01', earned(10), earned(6.5)]]))).toEqual([]);
});

test('renderDecisionForm prints lines to fill in for the pending checks, exercises and totals of each student, and nothing without any', () => {
  const open = exercise(
    [check({ points: 2, outcome: 'passed' }), check({ id: 'b', outcome: 'harness-error' })],
    {
      id: '04-momentum',
      status: 'harness-error',
      source: `sha256-${'c'.repeat(64)}`,
    },
  );
  const grades = classOf([
    ['a\nb', earned(10), open],
    ['=1+1', earned(10), broken],
  ]);
  const lines = renderDecisionForm(grades, SCREEN);
  const version = `sha256-${'c'.repeat(32)}`;
  expect(lines.slice(lines.findIndex((line) => line.startsWith('student,')))).toEqual([
    'student,exercise,check,points,comment,by,source',
    `a\\nb,04-momentum,b,,,,${version}`,
    `a\\nb,04-momentum,,,,,${version}`,
    expect.stringMatching(/^a\\nb,,,,,,sha256-[0-9a-f]{32}$/),
    "'=1+1,04-momentum,,,,,missing",
    "'=1+1,,,,,,missing",
  ]);
  const known = classOf([['student-01', earned(10), earned(6.5)]]);
  expect(renderDecisionForm(known, SCREEN)).toEqual([]);
  const lapsed = known.submissions.map((one) => ({ ...one, points: 0, pendingPoints: one.maxPoints }));
  const form = renderDecisionForm({ ...known, submissions: lapsed }, SCREEN);
  expect(form.slice(-2)).toEqual([
    'student,exercise,check,points,comment,by,source',
    'student-01,,,,,,missing',
  ]);
  expect(renderPending({ ...known, submissions: lapsed })).toEqual([expect.stringMatching(/^1 grade /)]);
});

test('exercises that wait for the same files are one note and one line to fill in', () => {
  const waiting = (id: string, file: string): ExerciseGrade => ({
    ...exercise([], { id, status: 'undecided', maxPoints: 10, pendingPoints: 10 }),
    source: `sha256-${file.repeat(64)}`,
    note: `We received ${file}.7z, but could take nothing of it as the solution.`,
  });
  const both = classOf([['student-01', waiting('01-loss', 'a'), waiting('04-momentum', 'a')]]);
  expect(renderNotes(both)).toEqual([
    'student-01 01-loss, 04-momentum: We received a.7z, but could take nothing of it as the solution.',
  ]);
  expect(renderDecisionForm(both, SCREEN).slice(-2)).toEqual([
    `student-01,01-loss 04-momentum,,,,,sha256-${'a'.repeat(32)}`,
    expect.stringMatching(/^student-01,,,,,,sha256-/),
  ]);
  const apart = classOf([['student-01', waiting('01-loss', 'a'), waiting('04-momentum', 'b')]]);
  expect(renderNotes(apart)).toHaveLength(2);
});

test('the scoreboard has a bar for each exercise and the total', () => {
  const scored = (id: string, points: number, status: ExerciseGrade['status'] = 'graded') => {
    const grade: ExerciseGrade = { id, status, points, maxPoints: 10, checks: [] };
    return { grade, laterPoints: 0 };
  };
  const scores = [scored('01-loss', 10), scored('04-momentum', 5), scored('08-loop-poles', 0, 'not-started')];
  expect(renderScoreboard(scores, SCREEN)).toEqual([
    '',
    '  01-loss        ████████████████████  10 / 10',
    '  04-momentum    ██████████░░░░░░░░░░  5 / 10',
    '  08-loop-poles  ░░░░░░░░░░░░░░░░░░░░  not started (the grader works)',
    '  total          ██████████░░░░░░░░░░  15 / 30',
    '',
  ]);
});

test('renderNotes names those without solutions in one line, and not what is undecided or decided', () => {
  const [missing, undecided, settled] = (['missing', 'undecided', 'settled'] as const).map((status) =>
    exercise([], { status, maxPoints: 10 }),
  );
  const names = Array.from({ length: 7 }, (_, k) => `s${k}`);
  const grades = classOf([
    ['a', missing!, undecided!],
    ['b', missing!, settled!],
    ...names.map((name) => [name, missing!, missing!] as const),
  ]);
  expect(renderNotes(grades)).toEqual(['Nothing to grade: no solution of s0, s1, s2, s3, s4 and 2 more']);
});

test('renderNotes lists an error of the grader once, with the number of submissions', () => {
  const failed = exercise(
    [check({ id: 'loss', outcome: 'harness-error', message: 'Error: \u001B[2Joops' })],
    {
      status: 'harness-error',
    },
  );
  const rest = exercise([], { id: '04-momentum' });
  const grades = classOf([
    ['student-01', failed, rest],
    ['student-02', failed, rest],
  ]);
  expect(renderNotes(grades)).toEqual([
    '01-loss loss: the grader failed: Error: \\u001b[2Joops (2 submissions)',
  ]);
});
