import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Decisions } from '../../../../../harness/course/class/decisions/decisions.ts';
import { readDecisions } from '../../../../../harness/course/class/decisions/read-decisions.ts';
import { renderDecisionForm } from '../../../../../harness/course/class/reports/class-table.ts';
import { versionOf } from '../../../../../harness/course/shared/model/version.ts';
import { temporaryFolder } from '../../../folders.ts';
import { check, classOf, exercise, SCREEN } from '../reports/grades.ts';

const SOURCE = `sha256-${'a'.repeat(64)}`;
const loss = exercise([check({ id: 'one', points: 2 }), check({ id: 'two' })], { source: SOURCE });
const pending = exercise([check({ points: 1, outcome: 'passed' }), check({ outcome: 'harness-error' })], {
  id: '04-momentum',
  status: 'harness-error',
  maxPoints: 10,
  source: SOURCE,
});
const source = versionOf({ source: SOURCE });
const HEAD = 'student,exercise,check,points,comment,by,source';

const courseOf = (...ids: readonly string[]) => {
  const grades = classOf(ids.map((id) => [id, loss, pending]));
  return {
    grades,
    submissions: ids,
    exercises: grades.exercises,
    exerciseIds: ['01-loss', '04-momentum', '05-one-pole-filter'],
    checks: { '01-loss': { one: 2, two: 2 }, '04-momentum': { 'a-check': 2 } },
  };
};
type Course = ReturnType<typeof courseOf>;
const COURSE = courseOf('anna', 'two\nlines', '=1+1', "'t Hooft");

async function read(text: string, course: Course = COURSE): Promise<Decisions> {
  const file = path.join(await temporaryFolder(), 'decide.csv');
  await writeFile(file, text);
  return new Decisions(await readDecisions([file], course));
}

/** The error's lines, without the folder. */
const refusal = (text: string, course?: Course): Promise<string[]> =>
  read(text, course).then(
    () => [],
    ({ message }: Error) => message.split('\n').map((line) => line.replaceAll(/\S*(?=decide\.csv)/g, '')),
  );

/** The points of everyone in both exercises. */
const pointsAfter = (decisions: Decisions, { grades }: Course = COURSE) =>
  Object.fromEntries(
    grades.submissions.map(({ id, exercises }) => [
      id,
      decisions.apply(id, grades.exercises, exercises).exercises.map(({ points }) => points),
    ]),
  );

test.each([
  ['a byte order mark, quotes and CRLF', `\uFEFF"${HEAD.replaceAll(',', '","')}"\r\n`, ',', '\r\n'],
  ['semicolons', `${HEAD.replaceAll(',', ';')}\n`, ';', '\n'],
])('what a spreadsheet saves is read: %s', async (_, head, delimiter, end) => {
  const row = ['anna', '04-momentum', '', '7', 'because', 'me', source].join(delimiter);
  expect(pointsAfter(await read(head + row + end))['anna']).toEqual([2, 7]);
});

test('a student is found by the name that the terminal and the gradebook show', async () => {
  const rows = ['two\\nlines', "'=1+1", "'t Hooft"].map(
    (id, k) => `${id},04-momentum,,${k + 3},because,me,${source}`,
  );
  expect(pointsAfter(await read([HEAD, ...rows, ''].join('\n')))).toEqual({
    anna: [2, 1],
    'two\nlines': [2, 3],
    '=1+1': [2, 4],
    "'t Hooft": [2, 5],
  });
});

test.each([
  ['an apostrophe before a formula', '=x', "'=x", "'=x"],
  ['a line break and how it is shown', 'a\nb', 'a\\nb', 'a\\nb'],
  ['a space at the end', 'a', 'a ', 'a'],
])('a line that could mean two students is refused with both names: %s', async (_, first, second, cell) => {
  const course = courseOf(first, second, 'other');
  const row = `${cell},04-momentum,,3,because,me,${source}`;
  expect(await refusal(`${HEAD}\n${row}`, course)).toEqual([
    `decide.csv:2, column student: "${cell}" can mean ${JSON.stringify(first)} or ${JSON.stringify(second)}: rename one of the folders`,
  ]);
  // No line that is printed decides about another student.
  const lines = renderDecisionForm(course.grades, SCREEN).map((line) =>
    line.replace(',,,,', ',,6,because,me'),
  );
  const printed = lines.filter((line) => line.includes(',04-momentum,,6'));
  expect(printed).toHaveLength(3);
  for (const [k, id] of course.submissions.entries()) {
    const decisions = await read(`${HEAD}\n${printed[k]}`, course).catch(() => undefined);
    const changed = Object.entries(decisions === undefined ? {} : pointsAfter(decisions, course));
    for (const [other, points] of changed) expect([other, points[1]]).toEqual([other, other === id ? 6 : 1]);
  }
});

test('one line decides about several exercises, each with its own points', async () => {
  const row = (points: string) => `anna,01-loss 04-momentum,,${points},by hand,me,${source}`;
  expect(pointsAfter(await read(`${HEAD}\n${row('3.5 0')}\n`))['anna']).toEqual([3.5, 0]);
  expect(pointsAfter(await read(`${HEAD}\n${row('')}\n`))['anna']).toEqual([2, 1]);
  const two = 'give 2 numbers with spaces between them, one for each exercise of this line in its order; got';
  expect(await refusal([HEAD, row('0'), row('1 2 3'), row('1 x'), row('11 1')].join('\n'))).toEqual([
    `decide.csv:2, column points: ${two} "0"`,
    `decide.csv:3, column points: ${two} "1 2 3"`,
    'decide.csv:4, column points: points must be a number from 0 to 10; got "x"',
    'decide.csv:5, column points: points must be a number from 0 to 10; got "11"',
  ]);
});

test('lines that were left as they were printed decide nothing', async () => {
  const lines = renderDecisionForm(COURSE.grades, SCREEN);
  const form = lines.slice(lines.indexOf(HEAD));
  expect(form.length).toBeGreaterThan(4);
  expect(pointsAfter(await read(form.join('\n')))).toEqual(pointsAfter(await read(`${HEAD}\n`)));
  const one = form.map((line) =>
    line.startsWith('anna,04-momentum,,') ? line.replace(',,,,', ',,6,because,me') : line,
  );
  expect(pointsAfter(await read(one.join('\n')))['anna']).toEqual([2, 6]);
});

test('what names nothing, is too much, or stands twice is refused with its line and column', async () => {
  const rows = [
    `ana,01-loss,,1,x,me,${source}`,
    `anna,01-los,,1,x,me,${source}`,
    `anna,01-loss,tw,1,x,me,${source}`,
    `anna,,two,1,x,me,${source}`,
    `anna,01-loss,two,2.5,x,me,${source}`,
    `anna,,,21,x,me,${source}`,
    `anna,01-loss,,1,,me,${source}`,
    `anna,01-loss,,1,x,,${source}`,
    `anna,01-loss,,1,x,me,`,
    `anna,01-loss,,1,x,me,${source.slice(0, -1)}`,
    `anna,01-loss,one,1,x,me,${source}`,
    `anna,01-loss,one,,x,me,${source}`,
    `anna,05-one-pole-filter,,-1,x,me,${source}`,
    `anna,05-one-pole-filter,,Infinity,x,me,${source}`,
    `anna,01-loss,,"2,5",x,me,${source}`,
    `anna,01-loss 04-momentum,two,1 1,x,me,${source}`,
  ];
  expect(await refusal([HEAD, ...rows].join('\n'))).toEqual([
    'decide.csv:2, column student: there is no submission "ana"',
    'decide.csv:3, column exercise: there is no exercise "01-los"',
    'decide.csv:4, column check: there is no check "tw" in "01-loss"',
    'decide.csv:5, column check: there is no check "two" in ""',
    'decide.csv:6, column points: points must be a number from 0 to 2; got "2.5"',
    'decide.csv:7, column points: points must be a number from 0 to 20; got "21"',
    'decide.csv:8, column comment: give a reason: the student and later readers need it',
    'decide.csv:9, column by: say who has decided',
    'decide.csv:10, column source: it must be as "npm run grade" printed it',
    'decide.csv:11, column source: it must be as "npm run grade" printed it',
    'decide.csv:14, column points: points must be a number from 0; got "-1"',
    'decide.csv:15, column points: points must be a number from 0; got "Infinity"',
    'decide.csv:16, column points: points must be a number from 0 to 10; got "2,5"',
    'decide.csv:17, column check: there is no check "two" in "01-loss 04-momentum"',
    'decide.csv:13: anna 01-loss one is decided in decide.csv:12, too',
  ]);
});

test.each([
  ['', /decide\.csv:1: the first line must name the columns student,\S+; student, .* are missing$/],
  ['student,points\n', /^decide\.csv:1: .*; exercise, check, comment, by, source are missing$/],
  [`${HEAD}\na,b\n`, /^decide\.csv:2: this line has 2 cells, but the first has 7: /],
  [`${HEAD}\na,1,1,1,late, sorry,x,y\n`, /^decide\.csv:2: this line has 8 cells, but the first has 7: /],
  [`${HEAD}\n"a`, /^decide\.csv:2: not CSV: /],
])('refuses %j', async (text, sentence) => {
  expect(await refusal(text)).toEqual([expect.stringMatching(sentence)]);
});

test('a file that is not there or is a folder is named', async () => {
  const folder = await temporaryFolder();
  await expect(readDecisions([path.join(folder, 'x')], COURSE)).rejects.toThrow('x: there is no such file');
  await expect(readDecisions([folder], COURSE)).rejects.toThrow(`${folder} is a folder, not a file`);
});
