import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { GivenName } from '../../../../../harness/course/class/import/names.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { match, type NamedSubmission } from '../../../../../harness/course/class/roster/match.ts';
import { readRoster, toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';
import { temporaryFolder } from '../../../folders.ts';

const parse = (text: string) => toRoster(readCsv(text, 'r.csv'), 'r.csv');
const read = (...lines: string[]) => parse(`${lines.join('\n')}\n`).rows;

test('a roster of our own has an id and whatever else is known', () => {
  expect(
    read('ID;Name;Section;Late;Attempt;E-Mail', 'ann;"Doe, Ann";A;yes;2;ann@example.org', 'ben;Ben;B;;;'),
  ).toEqual([
    { line: 2, id: 'ann', name: 'Ann Doe', section: 'A', late: true, attempt: 2, email: 'ann@example.org' },
    { line: 3, id: 'ben', name: 'Ben', section: 'B' },
  ]);
});

test("Moodle's exports are recognised: participants, and the grading worksheet", () => {
  expect(
    read(
      '\uFEFF"First name","Last name","ID number","Email address",Groups',
      'Jane,Doe,4711,j@x.org,"Group 1, Group 2"',
    ),
  ).toEqual([
    {
      line: 2,
      name: 'Jane Doe',
      idNumber: '4711',
      email: 'j@x.org',
      groups: ['Group 1, Group 2', 'Group 1', 'Group 2'],
    },
  ]);
  expect(
    read(
      'Identifier,"Full name","Email address",Status,Grade',
      '"Participant 101","Jane Doe",j@x.org,"No submission",',
    ),
  ).toEqual([{ line: 2, number: '101', system: 'moodle', name: 'Jane Doe', email: 'j@x.org' }]);
});

test("Canvas's gradebook is recognised, without the rows that are about no student", () => {
  expect(
    read(
      'Student,ID,SIS User ID,SIS Login ID,Section,gd (5)',
      ',,,,,Manual Posting',
      '    Points Possible,,,,,10',
      '"Doe, Jane",101,S7,jdoe,Lab A,',
      '"Student, Test",999,,x1,Lab A,',
    ),
  ).toEqual([
    {
      line: 4,
      number: '101',
      system: 'canvas',
      name: 'Jane Doe',
      sisId: 'S7',
      login: 'jdoe',
      section: 'Lab A',
    },
  ]);
});

test('every fault of a roster is named with file and line', () => {
  const faults = (...lines: string[]): string[] => {
    try {
      return [`no fault: ${JSON.stringify(read(...lines))}`];
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  };
  expect(faults('points,grade', '1,2')).toEqual([
    'r.csv:1: no column says which student a row is about. Headings can be id, name, email, ID number, SIS user ID, login, section, group, late, attempt.',
  ]);
  expect(faults('')).toEqual([expect.stringMatching(/^r\.csv:1: no column says/)]);
  expect(
    faults(
      'id,late,attempt,email',
      'ann,maybe,0,a@x.org',
      'ben,no,1,b@x.org',
      'ann,no,1,b@x.org',
      ',no,1,',
      'a/b,no,1,',
      'cy,no',
      'two,no,1,"two',
      'lines"',
      '..,no,1,',
    ),
  ).toEqual([
    'r.csv:2: late is "maybe"; it must be yes or no',
    'r.csv:2: attempt is "0"; it must be a whole number from 1',
    'r.csv:4: the id "ann" is on line 2, too',
    'r.csv:4: the email "b@x.org" is on line 3, too',
    'r.csv:5: no id',
    'r.csv:6: id "a/b" cannot be the name of a folder: it contains a slash or a backslash',
    'r.csv:7: 2 cells, but the heading has 4',
    'r.csv:10: id ".." cannot be the name of a folder: it begins with a dot',
  ]);
  expect(faults('id,name', 'ann,"Ann')).toEqual([expect.stringMatching(/^r\.csv:2: not CSV: /)]);
  expect(faults('Identifier,Full name', 'Jane,Jane')).toEqual([
    'r.csv:2: "Jane" has no number of a participant',
  ]);
});

test('a file that is missing, binary or a pipe is named, and the pipe is not waited for', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'r.csv');
  await expect(readRoster(file)).rejects.toThrow(`${file}: there is no such file`);
  await writeFile(file, Buffer.from('id,name\nann,M\xFCller\x01\n', 'latin1'));
  await expect(readRoster(file)).rejects.toThrow(`${file} is not text in UTF-8`);
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(readRoster(pipe)).rejects.toThrow(`${pipe} is a named pipe, not a file`);
});

test.each([
  ['UTF-8 with its mark', '\uFEFF', 'utf8'],
  ['UTF-16 with its mark', '\uFEFF', 'utf16le'],
  ['windows-1252', '', 'latin1'],
] as const)('a roster in %s is read', async (_, mark, encoding) => {
  const file = path.join(await temporaryFolder(), 'r.csv');
  await writeFile(file, Buffer.from(`${mark}id,name\nann,Jos\xE9 M\xFCller\n`, encoding));
  const roster = await readRoster(file);
  expect(roster.rows.map(({ name }) => name)).toEqual(['Jos\xE9 M\xFCller']);
  expect(identify(roster, [{ id: 'ann', kind: 'student', name: 'ann' }]).remarks).toEqual([]);
});

/** A submission; what a download says of it, if there was one. */
const submission = (id: string, name?: Partial<GivenName>): NamedSubmission => ({
  id,
  isGroup: name?.kind === 'group',
  names: name === undefined ? [] : [{ kind: 'student', name: id, ...name }],
});
const user = (system: string, name: string, number: string) =>
  submission(`${name}_${number}`, { system, name, number });
const matched = (lines: readonly string[], submissions: readonly NamedSubmission[]) => {
  const { rows, absent } = match(parse(lines.join('\n')), submissions);
  return {
    rows: Object.fromEntries([...rows].map(([id, { line }]) => [id, line])),
    absent: absent.map(({ line }) => line),
  };
};

test('rows are found by id, by the number of the system, or by what a folder is named after; never by names that people choose', () => {
  expect(
    matched(
      ['Identifier,Full name', 'Participant 101,X', 'Participant 103,Jane Doe', 'Participant 7,Nobody'],
      [user('moodle', 'Ann Lee', '101'), user('moodle', 'Jane Doe', '102')],
    ),
  ).toEqual({ rows: { 'Ann Lee_101': 2 }, absent: [3, 4] });
  expect(matched(['name', 'Jane Doe'], [user('moodle', 'Jane Doe', '102')])).toEqual({
    rows: {},
    absent: [2],
  });
  expect(
    matched(['name,email', 'Ann,ann@x.org', 'Ben,Ben@x.org'], [submission('ann'), submission('ben@x.org')]),
  ).toEqual({ rows: { 'ben@x.org': 3 }, absent: [2] });
  const group = submission('Jane Doe_9', { kind: 'group', name: 'Jane Doe', number: '9', system: 'moodle' });
  expect(matched(['id,Identifier', 'Jane Doe_9,Participant 9'], [group])).toEqual({ rows: {}, absent: [2] });
});

test('a repository is found by its login alone: its owner may have taken the id of another student', () => {
  const repository = (name: string, login: string) => submission(name, { name, login });
  const lines = ['id,login', 'ann,anna-l', 'ben,Ben', 'cy,x'];
  expect(matched(lines, [repository('ann', 'ann'), repository('cs1-ben', 'ben')])).toEqual({
    rows: { 'cs1-ben': 3 },
    absent: [2, 4],
  });
  // It was given the id of a roster.
  expect(matched(lines, [submission('ann', { name: 'cs1-anna-l', login: 'anna-l' })]).rows).toEqual({
    ann: 2,
  });
});

test('two rows about one submission are a fault; a login that is the id of another student is none', () => {
  const ann = submission('ann', { system: 'moodle', name: 'Ann', number: '5' });
  expect(() => matched(['id,Identifier', 'ann,1', 'ben,5'], [ann])).toThrow(
    'r.csv:3: about ann, and so is line 2',
  );
  expect(matched(['id,login', 'ann,x', 'ben,ann'], [submission('ann')])).toEqual({
    rows: { ann: 2 },
    absent: [3],
  });
});

test('no name that a user of a system has chosen is a login', () => {
  const chosen = user('canvas', 'x', '5');
  expect(matched(['login', 'x_5'], [chosen])).toEqual({ rows: {}, absent: [2] });
  // An earlier roster has given it a name.
  expect(matched(['login', 'x'], [{ ...chosen, id: 'x' }])).toEqual({ rows: { x: 2 }, absent: [] });
});
