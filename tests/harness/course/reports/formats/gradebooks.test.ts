import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCanvas } from '../../../../../harness/course/reports/canvas.ts';
import { toMoodle } from '../../../../../harness/course/reports/moodle.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileText } from './hostile.ts';

const earned = (points: number) => exercise([check({ points, maxPoints: 10, outcome: 'passed' })]);
const CLASS = classOf([
  ['s1234567', earned(10), earned(6.5)],
  ['Müller, Anna', earned(0), exercise([], { status: 'missing', maxPoints: 10 })],
]);

test('Moodle: a row for each submission, a column for each exercise', () => {
  expect(parse(toMoodle(CLASS))).toEqual([
    ['ID number', '01-loss', '04-momentum'],
    ['s1234567', '10', '6.5'],
    ['Müller, Anna', '0', '0'],
  ]);
});

describe('Canvas', () => {
  test('its five columns, the row of the largest grades, then the submissions', () => {
    expect(parse(toCanvas(CLASS))).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', '01-loss', '04-momentum'],
      ['Points Possible', '', '', '', '', '10', '10'],
      ['s1234567', '', '', 's1234567', '', '10', '6.5'],
      ['Müller, Anna', '', '', 'Müller, Anna', '', '0', '0'],
    ]);
  });

  // Canvas reads the largest grades from every row whose first cell holds the words.
  test('no student sets the largest grades', () => {
    const rows = parse(toCanvas(classOf([['    Points Possible', earned(1), earned(2)]])));
    expect(rows.map(([first]) => first)).toEqual(['Student', 'Points Possible', '    points possible']);
  });
});

describe.each([
  ['Moodle', toMoodle, 1],
  ['Canvas', toCanvas, 2],
])('%s', (_, write, firstRow) => {
  test('any name is one cell, and none is a formula', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const rows = parse(write(classOf([[name, earned(1), earned(2)]])));
        expect(rows).toHaveLength(firstRow + 1);
        expect(rows[firstRow]!.slice(-2)).toEqual(['1', '2']);
        const names = rows[firstRow]!.slice(0, -2).filter((cell) => cell !== '');
        for (const cell of names) {
          expect([name, `'${name}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      SEEDED,
    );
  });
});
