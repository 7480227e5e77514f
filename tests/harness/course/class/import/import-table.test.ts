import { expect, test } from 'vitest';
import type { ImportReport } from '../../../../../harness/course/class/import/import-class.ts';
import { needsPerson, renderImport } from '../../../../../harness/course/class/import/import-table.ts';
import { displayWidth } from '../../../../../harness/course/shared/terminal/index.ts';
import { plain } from '../../../../../harness/course/shared/terminal/screen.ts';

const change = (kind: 'new' | 'same' | 'changed') => ({ kind, files: [] }) as const;

const REPORT: ImportReport = {
  source: 'gd.zip',
  out: 'class',
  title: 'a download from Moodle',
  remarks: [],
  exercises: ['01-loss', '04-momentum'],
  absent: ['old'],
  waiting: 0,
  students: [
    { id: 'Ann Doe_1', changes: new Map([['01-loss', change('new')]]), undecided: new Map() },
    {
      id: 'Ben Ono_2',
      changes: new Map([['01-loss', change('same')]]),
      undecided: new Map([['04-momentum', { files: ['x.ts'], source: '' }]]),
    },
    { id: 'Cy\u001B[2J_3', changes: new Map(), undecided: new Map() },
  ],
  verdicts: [
    {
      file: 'a/solution-1.ts',
      student: 'Ann Doe_1',
      place: '01-loss/solution.ts',
      status: 'taken',
      note: 'named solution-1.ts',
    },
    { file: 'a/b.ts', student: 'Ann Doe_1', status: 'left out', note: 'a copy', detail: 'a/c.ts' },
    { file: 'b/b.ts', student: 'Ben Ono_2', status: 'left out', note: 'a copy', detail: 'b/c.ts' },
    { file: 'a/report.pdf', student: 'Ann Doe_1', status: 'left out', note: 'not a TypeScript file' },
    { file: 'a/scan.pdf', student: 'Ann Doe_1', status: 'left out', note: 'not a TypeScript file' },
    {
      file: 'b/x/solution.ts',
      student: 'Ben Ono_2',
      exercise: '04-momentum',
      status: 'unclear',
      note: 'one of 2',
    },
    {
      file: 'b/y/solution.ts',
      student: 'Ben Ono_2',
      exercise: '04-momentum',
      status: 'unclear',
      note: 'one of 2',
    },
  ],
};

const render = (report: ImportReport, width: number): string[] =>
  renderImport(report, { paint: plain, width }).flatMap((lines) => [...lines, '']);

test('an import is shown as a table of students and exercises, then what was left out and what needs a person', () => {
  expect(render(REPORT, 80)).toEqual([
    'gd.zip: a download from Moodle, 3 students, 7 files',
    '1 student of earlier imports not in this download: nothing of theirs was changed',
    '',
    '                  01  04',
    '  Ann Doe_1        ✓   –',
    '  Ben Ono_2        =   ?',
    '  Cy\\u001b[2J_3    –   –',
    '  ✓ imported   = as before   ? needs you   – nothing',
    '',
    'Read under another name',
    '  a/solution-1.ts is 01-loss/solution.ts of Ann Doe_1',
    '',
    'Left out',
    '  2  a copy, such as a/b.ts',
    '  2  not a TypeScript file, such as a/report.pdf',
    '',
    'Needs you',
    '  Ben Ono_2: one of 2',
    '    b/x/solution.ts',
    '    b/y/solution.ts',
    '  Cy\\u001b[2J_3: handed in nothing that can be graded',
    '',
  ]);
});

test('the table fits into terminals of 40, 80 and 120 columns, with twenty exercises in the wider ones', () => {
  const exercises = Array.from({ length: 20 }, (_, k) => `${String(k + 1).padStart(2, '0')}-long-name`);
  for (const [width, ids] of [
    [120, exercises],
    [80, exercises.slice(0, 12)],
    [40, ['01-loss']],
  ] as const) {
    const students = REPORT.students.map((student) => ({
      ...student,
      id: `${student.id} ${'x'.repeat(50)}`,
    }));
    const rows = renderImport({ ...REPORT, exercises: [...ids], students }, { paint: plain, width })[1]!;
    expect(Math.max(...rows.slice(0, -1).map(displayWidth))).toBeLessThanOrEqual(width);
  }
});

test('a person is needed where something is unclear or a student has no solution', () => {
  const clear = { ...REPORT, students: REPORT.students.slice(0, 1), verdicts: REPORT.verdicts.slice(0, 3) };
  expect(needsPerson(clear)).toBe(false);
  expect(needsPerson({ ...clear, verdicts: REPORT.verdicts })).toBe(true);
  expect(needsPerson({ ...clear, students: REPORT.students })).toBe(true);
});

test('a path that does not fit behind its reason has a line of its own, and is not broken at its spaces', () => {
  const file = 'Ann Doe_1_assignsubmission_file/my long report.pdf';
  const verdicts = [
    { file, student: 'Ann Doe_1', status: 'left out', note: 'not a TypeScript file' },
  ] as const;
  const lines = render({ ...REPORT, verdicts: [...verdicts] }, 60);
  const at = lines.indexOf('  1  not a TypeScript file, such as');
  expect(lines[at + 1]).toBe(`     ${file}`);
});

test('what one student handed in hides nothing of the others, and fills no screen', () => {
  const long = 'd/'.repeat(30_000);
  const own = Array.from({ length: 100 }, (_, k) => ({
    file: `${long}${k}.ts`,
    student: 'Ann Doe_1',
    status: 'unclear' as const,
    note: `reason ${k}`,
  }));
  const lines = render({ ...REPORT, verdicts: [...own, ...REPORT.verdicts] }, 80);
  expect(lines).toContain('  Ann Doe_1: 96 more reasons in the table of files');
  expect(lines).toContain('  Ben Ono_2: one of 2');
  expect(Math.max(...lines.map(displayWidth))).toBeLessThan(250);
});
