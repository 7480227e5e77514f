import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Decisions, versionOf } from '../../../../harness/course/classes/decisions.ts';
import { readDecisions } from '../../../../harness/course/classes/read-decisions.ts';
import { check, classOf, exercise } from '../reports/grades.ts';
import { temporaryFolder } from './folders.ts';

const SOURCE = `sha256-${'a'.repeat(64)}`;
const pending = exercise([check({ points: 1, outcome: 'passed' }), check({ outcome: 'harness-error' })], {
  id: '04-momentum',
  status: 'harness-error',
  maxPoints: 10,
  source: SOURCE,
});
const graded = exercise([check({ points: 2, outcome: 'passed' })]);
const GRADES = classOf([
  ['anna', graded, pending],
  ['two\nlines', graded, pending],
  ['=1+1', graded, pending],
]);
const [, { fingerprint }] = GRADES.exercises as [unknown, { fingerprint: string }];
const { source, checks } = versionOf(SOURCE, fingerprint);
const COURSE = {
  submissions: GRADES.submissions.map(({ id }) => id),
  exercises: GRADES.exercises,
  exerciseIds: ['01-loss', '04-momentum', '05-one-pole-filter'],
};
const HEAD = 'student,exercise,points,reason,source,checks';

async function read(text: string): Promise<Decisions> {
  const file = path.join(await temporaryFolder(), 'settle.csv');
  await writeFile(file, text);
  return readDecisions(file, COURSE);
}

/** The error's lines, without the folder. */
const refusal = (text: string): Promise<string[]> =>
  read(text).then(
    () => [],
    ({ message }: Error) => message.split('\n').map((line) => line.replaceAll(/\S*(?=settle\.csv)/g, '')),
  );

const applied = (decisions: Decisions) => ({
  ...GRADES,
  submissions: GRADES.submissions.map(({ id, exercises }) =>
    decisions.apply(id, GRADES.exercises, exercises),
  ),
});

describe('a settlement', () => {
  test('gives a pending grade its points and its reason, and leaves all others alone', async () => {
    const settlements = await read(
      `${HEAD}\nanna,04-momentum,7.5,"right, but too deep",${source},${checks}\n`,
    );
    const { submissions } = applied(settlements);
    expect(submissions[0]!.exercises).toEqual([
      graded,
      {
        ...pending,
        status: 'settled',
        points: 7.5,
        pendingPoints: undefined,
        decision: { points: 7.5, computed: 1, comment: 'right, but too deep', source, checks },
      },
    ]);
    expect(submissions.slice(1)).toEqual(GRADES.submissions.slice(1));
    expect(settlements.remarksOn(applied(settlements))).toEqual([]);
  });

  test.each([
    ['0'.repeat(16), checks, `has lapsed: the solution changed since (${'0'.repeat(16)} is now ${source})`],
    ['unreadable', checks, `has lapsed: the solution changed since (unreadable is now ${source})`],
    [source, 'b'.repeat(16), `has lapsed: the checks changed since (${'b'.repeat(16)} is now ${checks})`],
  ])('lapses when the solution or the checks change (%s, %s)', async (ofSource, ofChecks, sentence) => {
    const settlements = await read(`${HEAD}\nanna,04-momentum,7,because,${ofSource},${ofChecks}\n`);
    expect(applied(settlements)).toEqual(GRADES);
    expect(settlements.remarksOn(GRADES)).toEqual([
      expect.stringContaining(`settle.csv:2: anna 04-momentum ${sentence}`),
    ]);
  });

  test('cannot change a grade that is not pending', async () => {
    const key = versionOf(graded.source, GRADES.exercises[0]!.fingerprint);
    const settlements = await read(`${HEAD}\nanna,01-loss,10,because,${key.source},${key.checks}\n`);
    expect(applied(settlements)).toEqual(GRADES);
    expect(settlements.remarksOn(GRADES)).toEqual([
      expect.stringMatching(/settle\.csv:2: anna 01-loss is not pending, so this line is ignored$/),
    ]);
  });

  test('of an exercise that this run does not grade says nothing', async () => {
    const settlements = await read(`${HEAD}\nanna,05-one-pole-filter,3,because,${source},${checks}\n`);
    expect(settlements.remarksOn(GRADES)).toEqual([]);
  });
});

describe('readDecisions', () => {
  test.each([
    ['a byte order mark, quotes and CRLF', `\uFEFF"${HEAD.replaceAll(',', '","')}"\r\n`, ',', '\r\n'],
    ['semicolons', `${HEAD.replaceAll(',', ';')}\n`, ';', '\n'],
  ])('reads what a spreadsheet saves: %s', async (_, head, delimiter, end) => {
    const row = ['anna', '04-momentum', '7', 'because', source, checks].join(delimiter);
    const settlements = await read(head + row + end);
    expect(applied(settlements).submissions[0]!.exercises[1]).toMatchObject({ status: 'settled', points: 7 });
  });

  test('finds a student by the name that the terminal and the gradebook show', async () => {
    const rows = ['two\\nlines', "'=1+1"].map((id) => `${id},04-momentum,1,because,${source},${checks}`);
    const { submissions } = applied(await read([HEAD, ...rows, ''].join('\n')));
    expect(submissions.map(({ exercises }) => exercises[1]!.status)).toEqual([
      'harness-error',
      'settled',
      'settled',
    ]);
  });

  test('has a sentence for each line that is wrong', async () => {
    const rows = [
      `ana,04-momentum,1,because,${source},${checks}`,
      `anna,04-momentun,1,because,${source},${checks}`,
      `anna,04-momentum,,because,${source},${checks}`,
      `anna,04-momentum,11,because,${source},${checks}`,
      `anna,04-momentum,-1,because,${source},${checks}`,
      `anna,04-momentum,"2,5",because,${source},${checks}`,
      `anna,04-momentum,NaN,because,${source},${checks}`,
      `anna,04-momentum,1, ,${source},${checks}`,
      `anna,04-momentum,1,because,,${checks}`,
      `anna,01-loss,1,because,${source},${checks}`,
      `anna,01-loss,1,again,${source},${checks}`,
    ];
    const points = 'points must be a number from 0 to 10; got';
    expect(await refusal([HEAD, ...rows].join('\n'))).toEqual([
      'settle.csv:2, column student: there is no submission "ana". Did you mean anna?',
      'settle.csv:3, column exercise: there is no exercise "04-momentun". Did you mean 04-momentum?',
      `settle.csv:4, column points: ${points} ""`,
      `settle.csv:5, column points: ${points} "11"`,
      `settle.csv:6, column points: ${points} "-1"`,
      `settle.csv:7, column points: ${points} "2,5"`,
      `settle.csv:8, column points: ${points} "NaN"`,
      'settle.csv:9, column reason: give a reason: the student and later readers need it',
      'settle.csv:10, column source: it must be as "npm run grade" printed it',
      'settle.csv:12: anna 01-loss is decided in settle.csv:11, too',
    ]);
  });

  test.each([
    ['', /settle\.csv:1: the first line must name the columns student,\S+; student, .* are missing$/],
    ['student,points\n', /^settle\.csv:1: .*; exercise, reason, source, checks are missing$/],
    [`${HEAD}\na,b\n`, /^settle\.csv:2: this line has 2 cells, but the first has 6: /],
    [`${HEAD}\na,1,1,late, sorry,x,y\n`, /^settle\.csv:2: this line has 7 cells, but the first has 6: /],
    [`${HEAD}\n"a`, /^settle\.csv:2: not CSV: /],
  ])('refuses %j', async (text, sentence) => {
    expect(await refusal(text)).toEqual([expect.stringMatching(sentence)]);
  });

  test('names a file that is not there or is a folder', async () => {
    const folder = await temporaryFolder();
    await expect(readDecisions(path.join(folder, 'x'), COURSE)).rejects.toThrow('x: there is no such file');
    await expect(readDecisions(folder, COURSE)).rejects.toThrow(`${folder} is a folder, not a file`);
  });
});
