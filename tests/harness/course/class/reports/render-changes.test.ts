import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PointsChange } from '../../../../../harness/course/class/decisions/changes.ts';
import { changes as changesFormat } from '../../../../../harness/course/class/reports/formats/changes-csv.ts';
import { renderChanges } from '../../../../../harness/course/class/reports/render-changes.ts';
import { cellText } from '../../../../../harness/course/shared/files/write-csv.ts';
import { written } from './formats/written.ts';
import { classOf, exercise, nastyText, SCREEN, SEEDED } from './grades.ts';

const change = (submission: string, check: string, before: number, after: number): PointsChange => ({
  submission,
  exercise: '01-loss',
  check,
  before: { points: before },
  after: { points: after },
});

test('renderChanges lists each student’s points before and after, and what changed', () => {
  const changes: PointsChange[] = [
    change('student-01', 'hessian', 0, 2),
    change('student-01', 'gradient', 3, 1),
    {
      submission: 'student-02',
      before: { points: 10.1, status: 'graded' },
      after: { points: 4, status: 'graded' },
    },
    {
      submission: 'student-02',
      exercise: '01-loss',
      before: { points: 6, status: 'graded' },
      after: { points: 3, status: 'graded' },
    },
    change('student-02', 'gradient', 3, 0),
    {
      submission: 'student-03',
      before: { points: undefined, status: 'pending' },
      after: { points: 0, status: 'settled' },
    },
    {
      submission: 'student-03',
      exercise: '01-loss',
      before: { points: 0, status: 'missing' },
      after: { points: 0, status: 'graded' },
    },
  ];
  expect(renderChanges(changes, SCREEN)).toEqual([
    'changed since the last complete run: 3 submissions',
    '  student-01  the total is the same',
    '      01-loss hessian: 0 → 2',
    '      01-loss gradient: 3 → 1',
    '  student-02  10.1 → 4  −6.1',
    '      01-loss gradient: 3 → 0',
    '  student-03  pending → 0',
    '      01-loss: missing → graded',
  ]);
  expect(renderChanges([], SCREEN)).toEqual([]);
});

test('renderChanges counts the submissions beyond the first 20', () => {
  const changes = Array.from({ length: 25 }, (_, k) => change(`student-${k}`, 'gradient', 0, 1));
  expect(renderChanges(changes, SCREEN).at(-1)).toBe('  … and 5 more, in changes.csv');
});

test('changes.csv is valid for any submission name', () => {
  fc.assert(
    fc.property(nastyText, (name) => {
      const grades = classOf([[name, exercise([]), exercise([])]]);
      const csv = written(changesFormat, grades, [
        change(name, 'gradient', 0, 1),
        {
          submission: name,
          before: { points: undefined, status: 'pending' },
          after: { points: 1, status: 'settled' },
        },
      ]);
      const [header, first, second] = parse(csv, { relax_column_count: false }) as string[][];
      expect(header).toEqual([
        'submission',
        'exercise',
        'check',
        'before',
        'after',
        'status_before',
        'status_after',
      ]);
      expect(first!.slice(1)).toEqual(['01-loss', 'gradient', '0', '1', '', '']);
      expect(first![0]!.replace(/^'/, '')).toBe(Buffer.from(cellText(name)).toString().replace(/^'/, ''));
      expect(second!.slice(1)).toEqual(['', '', '', '1', 'pending', 'settled']);
    }),
    SEEDED,
  );
});
