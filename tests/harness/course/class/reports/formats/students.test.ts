import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ResultFormat } from '../../../../../../harness/course/class/reports/formats/format.ts';
import { gradesJson } from '../../../../../../harness/course/class/reports/formats/grades-json.ts';
import { canvasGradebook as canvas } from '../../../../../../harness/course/lms/canvas.ts';
import { gradebook } from '../../../../../../harness/course/lms/folder.ts';
import { moodleGradebook as moodle } from '../../../../../../harness/course/lms/moodle.ts';
import type { Student } from '../../../../../../harness/course/shared/model/students.ts';
import { check, classOf, exercise } from '../grades.ts';
import { written } from './written.ts';

const earned = exercise([check({ points: 10, maxPoints: 10, outcome: 'passed' })]);
const CLASS = classOf([
  ['ann', earned, earned],
  ['ben_5', earned, earned],
  ['cy', earned, earned],
]);
const STUDENTS: readonly Student[] = [
  { id: 'ann', name: 'Ann Lee', section: 'A', late: true, attempt: 2, email: 'ann@x.org', idNumber: '4711' },
  { id: 'ben_5', name: 'Ben Ono', system: 'canvas', number: '5', section: 'B', late: false },
  { id: 'cy', name: '=cmd()', sisId: 'S7', login: 'cpo' },
];

const rowsOf = (format: ResultFormat): string[][] => parse(written(format, CLASS, [], STUDENTS));

test('gradebook.csv says what is known about each student', () => {
  expect(rowsOf(gradebook)).toEqual([
    ['submission', 'name', 'section', 'late', 'attempt', '01-loss', '04-momentum', 'total'],
    ['ann', 'Ann Lee', 'A', 'late', '2', '10', '10', '20'],
    ['ben_5', 'Ben Ono', 'B', '', '', '10', '10', '20'],
    ['cy', "'=cmd()", '', '', '', '10', '10', '20'],
  ]);
});

test("moodle.csv has Moodle's ID numbers and e-mail addresses, and the id where a number is not known", () => {
  expect(rowsOf(moodle)).toEqual([
    ['ID number', 'Email address', '01-loss', '04-momentum'],
    ['4711', 'ann@x.org', '10', '10'],
    ['ben_5', '', '10', '10'],
    ['cy', '', '10', '10'],
  ]);
});

test("canvas.csv has Canvas's own ids, SIS ids and logins, names and sections", () => {
  expect(rowsOf(canvas).slice(2)).toEqual([
    ['Ann Lee', '', '', 'ann', 'A', '10', '10'],
    ['Ben Ono', '5', '', '', 'B', '10', '10'],
    ["'=cmd()", '', 'S7', 'cpo', '', '10', '10'],
  ]);
});

test('grades.json has nothing of what is known about students', () => {
  expect(written(gradesJson, CLASS, [], STUDENTS)).toBe(written(gradesJson, CLASS));
});
