import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../../../../harness/core/model/grades.generated.ts';
import { canvasGradebook as canvas } from '../../../../../../harness/course/lms/canvas.ts';
import { gradebook } from '../../../../../../harness/course/lms/folder.ts';
import { moodleGradebook as moodle } from '../../../../../../harness/course/lms/moodle.ts';
import { cellText } from '../../../../../../harness/course/shared/files/write-csv.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileText } from './hostile.ts';
import { written } from './written.ts';

const earned = (points: number) => exercise([check({ points, maxPoints: 10, outcome: 'passed' })]);
const rowsOf = (format: Parameters<typeof written>[0], grades: Grades): string[][] =>
  parse(written(format, grades));
const pending = exercise([check({ outcome: 'harness-error', maxPoints: 10 })], { status: 'harness-error' });
const CLASS = classOf([
  ['s1234567', earned(10), earned(6.5)],
  ['student-02, ü', earned(0), exercise([], { status: 'missing', maxPoints: 10 })],
  ['student-03', pending, earned(10)],
]);

test('gradebook.csv has a row for each submission, and pending cells and totals are empty', () => {
  expect(rowsOf(gradebook, CLASS)).toEqual([
    ['submission', '01-loss', '04-momentum', 'total'],
    ['s1234567', '10', '6.5', '16.5'],
    ['student-02, ü', '0', '0', '0'],
    ['student-03', '', '10', ''],
  ]);
});

test('moodle.csv has a row for each submission and a column for each exercise', () => {
  expect(rowsOf(moodle, CLASS)).toEqual([
    ['ID number', '01-loss', '04-momentum'],
    ['s1234567', '10', '6.5'],
    ['student-02, ü', '0', '0'],
    ['student-03', '', '10'],
  ]);
});

describe('canvas.csv', () => {
  test('canvas.csv has Canvas’s five columns, the row of maximum points, then the submissions', () => {
    expect(rowsOf(canvas, CLASS)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', '01-loss', '04-momentum'],
      ['Points Possible', '', '', '', '', '10', '10'],
      ['s1234567', '', '', 's1234567', '', '10', '6.5'],
      ['student-02, ü', '', '', 'student-02, ü', '', '0', '0'],
      ['student-03', '', '', 'student-03', '', '', '10'],
    ]);
  });

  // Canvas reads the maximum points from every row whose first cell contains the words.
  test('a student’s name cannot set the maximum points in canvas.csv', () => {
    const rows = rowsOf(canvas, classOf([['    Points Possible', earned(1), earned(2)]]));
    expect(rows.map(([first]) => first)).toEqual(['Student', 'Points Possible', '    points possible']);
  });
});

describe.each([
  ['gradebook.csv', gradebook, 1, 3],
  ['moodle.csv', moodle, 1, 2],
  ['canvas.csv', canvas, 2, 2],
])('names in %s', (file, format, firstRow, numbers) => {
  const rowOf = (name: string): string[] =>
    rowsOf(format, classOf([[name, earned(1), earned(2)]]))[firstRow]!;

  test(`any name is one cell of ${file} and not a formula`, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileText.map((text) => `=${text}`),
        ),
        (name) => {
          const row = rowOf(name);
          expect(row.slice(-numbers)).toEqual(['1', '2', '3'].slice(0, numbers));
          for (const cell of row.slice(0, -numbers).filter((text) => text !== '')) {
            expect([cellText(name), `'${cellText(name)}`]).toContain(cell);
            expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          }
        },
      ),
      SEEDED,
    );
  });

  test(`no name reaches a terminal that shows ${file}`, () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(written(format, classOf([[name, earned(1), earned(2)]]))).not.toMatch(
          /[^\P{Cc}\n\t]|[\u2028\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
      SEEDED,
    );
    expect(rowOf('a\u001B[2J\u0007')).toContain('a\\u001b[2J\\u0007');
  });

  test.each(['a;=1+1', '"a";=1+1', 'a\t=1+1'])(
    `the name %j is one cell of ${file}, whatever separates cells`,
    (name) => {
      const text = written(format, classOf([[name, earned(1), earned(2)]]));
      for (const delimiter of [',', ';', '\t']) {
        const rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
        expect(rows.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
      }
    },
  );

  test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A'])(
    `the name %s is text in ${file}`,
    (name) => {
      expect(rowOf(name)).toContain(`'${name}`);
    },
  );
});
