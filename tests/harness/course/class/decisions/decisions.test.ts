import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { Decisions } from '../../../../../harness/course/class/decisions/decisions.ts';
import { readDecisions } from '../../../../../harness/course/class/decisions/read-decisions.ts';
import { hasPending, isPending } from '../../../../../harness/course/shared/model/pending.ts';
import { VERSION, versionOf, versionOfAll } from '../../../../../harness/course/shared/model/version.ts';
import { temporaryFolder } from '../../../folders.ts';
import { check, classOf, exercise } from '../reports/grades.ts';

const SOURCE = `sha256-${'a'.repeat(64)}`;
const loss = exercise(
  [check({ id: 'one', points: 2, outcome: 'passed' }), check({ id: 'two', outcome: 'failed' })],
  {
    source: SOURCE,
  },
);
const broken = exercise(
  [check({ id: 'one', points: 2, outcome: 'passed' }), check({ id: 'two', outcome: 'harness-error' })],
  { id: '04-momentum', status: 'harness-error', source: SOURCE },
);
const CLASS = classOf([
  ['anna', loss, broken],
  ['ben', loss, broken],
]);
const source = versionOf({ source: SOURCE });
const total = versionOfAll([loss, broken]);
const OLD = `sha256-${'0'.repeat(32)}`;
const COURSE = {
  submissions: ['anna', 'ben'],
  exercises: CLASS.exercises,
  exerciseIds: ['01-loss', '04-momentum', '05-one-pole-filter'],
  checks: { '01-loss': { one: 2, two: 2 }, '04-momentum': { one: 2, two: 2 } },
};

async function read(...rows: readonly string[]): Promise<Decisions> {
  const file = path.join(await temporaryFolder(), 'decide.csv');
  await writeFile(file, ['student,exercise,check,points,comment,by,source', ...rows, ''].join('\n'));
  return new Decisions(await readDecisions([file], COURSE));
}

/** The grades with what was decided, those of anna, and what the run says about it. */
async function decide(...rows: readonly string[]) {
  const decisions = await read(...rows);
  const grades: Grades = {
    ...CLASS,
    submissions: CLASS.submissions.map(({ id, exercises }) =>
      decisions.apply(id, CLASS.exercises, exercises),
    ),
  };
  const remarks = decisions.remarksOn(grades).map((line) => line.replace(/^.*(?=decide\.csv)/, ''));
  return { decisions, grades, anna: grades.submissions[0]!, remarks };
}

test('a decision about a check changes its points and their sums; what was computed stays', async () => {
  const { anna, grades, remarks } = await decide(
    `anna,01-loss,two,1.5,nearly right,me,${source}`,
    `anna,04-momentum,two,2,seen on paper,me,${source}`,
  );
  expect(anna).toMatchObject({
    points: 7.5,
    exercises: [
      { status: 'graded', points: 3.5 },
      { status: 'settled', points: 4 },
    ],
  });
  expect(anna.exercises[0]!.checks[1]).toMatchObject({
    outcome: 'failed',
    points: 1.5,
    decision: { points: 1.5, computed: 0, comment: 'nearly right', by: 'me', source },
  });
  expect([hasPending(anna), hasPending(grades.submissions[1]!)]).toEqual([false, true]);
  expect(remarks).toEqual([]);
});

test('a decision about an exercise counts before those about its checks, and one about the total before both', async () => {
  const { anna } = await decide(
    `anna,04-momentum,two,2,first,me,${source}`,
    `anna,04-momentum,,1,second,me,${source}`,
    `anna,,,19.5,third,me,${total}`,
  );
  expect(anna.exercises[1]).toMatchObject({
    status: 'settled',
    points: 1,
    decision: { points: 1, computed: 4 },
  });
  expect(anna).toMatchObject({ points: 19.5, decision: { points: 19.5, computed: 3, comment: 'third' } });
});

test('what was handed in is no longer called unclear once a person has decided', async () => {
  const undecided = { ...broken, status: 'undecided', note: 'could not tell where they belong' } as const;
  const decisions = await read(
    `anna,04-momentum,,3,b.ts counts,me,${source}`,
    `ben,04-momentum,,,wait,me,${source}`,
  );
  const noteOf = (id: string): unknown =>
    decisions.apply(id, CLASS.exercises, [loss, undecided]).exercises[1]!.note;
  expect([noteOf('anna'), noteOf('ben')]).toEqual([undefined, undecided.note]);
});

test('after a decision about the total nothing is pending, in no exercise either', async () => {
  const { anna, remarks } = await decide(`anna,,,7,because,me,${total}`);
  expect([hasPending(anna), isPending(anna.exercises[1]!), anna.points]).toEqual([false, false, 7]);
  expect(anna.exercises[1]).toMatchObject({ status: 'settled', points: 2, pendingPoints: undefined });
  expect(remarks).toEqual([]);
});

test('a version is that of the solution alone, and one that is missing has a word of its own', () => {
  expect([versionOf({ source: SOURCE }), versionOf({})]).toEqual([`sha256-${'a'.repeat(32)}`, 'missing']);
  const all = versionOfAll([loss, broken]);
  expect(all).toMatch(VERSION);
  // A new exercise, of which nothing was handed in, is no other version.
  expect(versionOfAll([{ id: '05-one-pole-filter' }, broken, loss])).toBe(all);
  expect(versionOfAll([{ id: '01-loss' }])).toBe('missing');
});

test('two submissions with the same files in other exercises are other versions', () => {
  expect(versionOfAll([{ ...loss, id: '05-one-pole-filter' }, broken])).not.toBe(total);
});

test('without points there is only a comment', async () => {
  const { anna } = await decide(
    `anna,04-momentum,,,well done,me,${source}`,
    `anna,,,,come and see me,me,${total}`,
  );
  expect(anna).toMatchObject({
    points: 4,
    pendingPoints: 2,
    decision: { computed: 4, comment: 'come and see me' },
  });
  expect(anna.exercises[1]).toMatchObject({ status: 'harness-error', points: 2, pendingPoints: 2 });
});

test.each([
  ['a check', 'anna,01-loss,two,1', OLD, '01-loss two'],
  ['an exercise', 'anna,01-loss,,3', OLD, '01-loss'],
])(
  'where a solution changed since, a decision about %s is not applied: the exercise is pending and named',
  async (_, row, of, what) => {
    const { anna, remarks } = await decide(`${row},because,me,${of}`);
    expect(anna.exercises[0]).toMatchObject({
      status: 'undecided',
      points: 0,
      pendingPoints: 4,
      note: expect.stringContaining('another version'),
    });
    expect(anna).toMatchObject({ points: 2, pendingPoints: 6 });
    expect(remarks).toEqual([
      `decide.csv:2: anna ${what} is pending: the solution changed since (${OLD} is now ${source}); computed for this version: 2 of 4`,
    ]);
  },
);

test('where a solution changed since, a decided total is pending, and a comment alone is left out', async () => {
  const lapsed = await decide(`anna,,,7,because,me,${OLD}`);
  expect(lapsed.anna).toMatchObject({ points: 0, pendingPoints: 8 });
  expect(lapsed.remarks[0]).toContain('anna is pending: the solution changed since');
  const comment = await decide(`anna,01-loss,,,hello,me,${OLD}`);
  expect(comment.anna.exercises[0]).toEqual(loss);
  expect(comment.remarks[0]).toContain('anna 01-loss has lapsed: the solution changed since');
});

test('where only some exercises are graded, a decision about the total is not about theirs', async () => {
  const exercises = CLASS.exercises.slice(0, 1);
  const partial = { ...COURSE, exercises, isPartial: true } as const;
  const file = path.join(await temporaryFolder(), 'decide.csv');
  await writeFile(file, `student,exercise,check,points,comment,by,source\nanna,,,15,because,me,${total}\n`);
  const some = new Decisions(await readDecisions([file], partial), partial.isPartial);
  const anna = some.apply('anna', exercises, [loss]);
  expect(anna).toMatchObject({ points: 2, maxPoints: 4 });
  expect([hasPending(anna), anna.decision]).toEqual([false, undefined]);
});
