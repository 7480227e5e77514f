import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../../harness/course/classes/index.ts';
import { cellText } from '../../../../harness/course/files/write-csv.ts';
import { changes as changesFormat } from '../../../../harness/course/reports/formats/changes.ts';
import { renderChanges } from '../../../../harness/course/terminal/index.ts';
import { written } from '../reports/formats/written.ts';
import { classOf, exercise, nastyText, SCREEN, SEEDED } from '../reports/grades.ts';

const change = (
  submission: string,
  check: string,
  before: number,
  after: number,
  totalBefore = 1,
): Change => ({
  submission,
  exercise: '01-loss',
  check,
  before,
  after,
  totalBefore,
});

test('renderChanges lists each student’s points before and after, and the changed checks', () => {
  const changes = [
    change('student-01', 'hessian', 0, 2, 9),
    change('student-01', 'gradient', 3, 1, 9),
    // Its weight is 2.
    change('student-02', 'gradient', 3, 0, 10.1),
  ];
  const totals = new Map([
    ['student-01', 9],
    ['student-02', 4],
  ]);
  expect(renderChanges(changes, (id) => totals.get(id)!, SCREEN)).toEqual([
    'changed since the last complete run: 2 submissions',
    '  student-01  9 → 9  0',
    '      01-loss hessian: 0 → 2',
    '      01-loss gradient: 3 → 1',
    '  student-02  10.1 → 4  −6.1',
    '      01-loss gradient: 3 → 0',
  ]);
  expect(renderChanges([], () => 0, SCREEN)).toEqual([]);
});

test('renderChanges counts the submissions beyond the first 20', () => {
  const changes = Array.from({ length: 25 }, (_, k) => change(`student-${k}`, 'gradient', 0, 1));
  expect(renderChanges(changes, () => 1, SCREEN).at(-1)).toBe('  … and 5 more, in changes.csv');
});

test('changes.csv is valid for any submission name', () => {
  fc.assert(
    fc.property(nastyText, (name) => {
      const grades = classOf([[name, exercise([]), exercise([])]]);
      const csv = written(changesFormat, grades, [
        change(name, 'gradient', 0, 1),
        { submission: name, exercise: 'e', before: 10, after: 1, totalBefore: 10 },
      ]);
      const [header, first, second] = parse(csv, { relax_column_count: false }) as string[][];
      expect(header).toEqual(['submission', 'exercise', 'check', 'before', 'after']);
      expect(first!.slice(1)).toEqual(['01-loss', 'gradient', '0', '1']);
      expect(first![0]!.replace(/^'/, '')).toBe(Buffer.from(cellText(name)).toString().replace(/^'/, ''));
      expect(second!.slice(1)).toEqual(['e', '', '10', '1']);
    }),
    SEEDED,
  );
});
