import { expect, test } from 'vitest';
import { type ClassStandings, tableOf } from '../../../../../harness/course/class/decisions/changes.ts';
import { refuseLoss } from '../../../../../harness/course/class/grade/refuse-loss.ts';
import type { ClassRunOptions } from '../../../../../harness/course/class/results/last-run.ts';
import { ResultStore } from '../../../../../harness/course/class/results/store.ts';
import { sha256Of } from '../../../../../harness/course/shared/files/sha256.ts';
import { temporaryFolder } from '../../../folders.ts';
import { check, classOf, exercise } from '../reports/grades.ts';

const loss = exercise([check({ id: 'one' }), check({ id: 'hidden' })]);
const momentum = exercise([check({ id: 'two' })], { id: '04-momentum' });
const WHOLE = {
  seed: 1,
  submissions: ['-rf', 'anna'],
  exercises: classOf([['anna', loss, momentum]]).exercises,
  checks: { '01-loss': { one: 1, hidden: 1 }, '04-momentum': { two: 1 } } as Record<
    string,
    Record<string, number>
  >,
};

type Run = Parameters<typeof refuseLoss>[2];

const OUT = 'grades';

/** The table of a run. */
const results = (students: readonly string[], isPartial?: boolean): ClassStandings =>
  tableOf(classOf(students.map((id) => [id, loss, momentum] as const)).submissions, isPartial);

function refusal(
  before: ClassStandings,
  run: Run,
  about?: Parameters<typeof refuseLoss>[3],
  options: ClassRunOptions = {},
): string | undefined {
  try {
    refuseLoss(OUT, { standings: before, options }, run, about);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('a run that has all that the tables have, or more, goes on', () => {
  const before = results(['-rf', 'anna']);
  expect(refusal(before, WHOLE)).toBeUndefined();
  expect(refusal(before, { ...WHOLE, submissions: ['-rf', 'anna', 'ben'] })).toBeUndefined();
});

const { exercises, checks: points } = WHOLE;
test.each<[string, Partial<typeof WHOLE>]>([
  ['students -rf', { submissions: ['anna'] }],
  ['exercises 04-momentum', { exercises: exercises.slice(0, 1) }],
  ['checks of 01-loss hidden', { checks: { ...points, '01-loss': { one: 1 } } }],
])('a run that would drop something says what, and stops: %s', (what, part) => {
  expect(refusal(results(['-rf', 'anna']), { ...WHOLE, ...part })).toBe(
    `${OUT} holds the results of a whole class, and this run would drop from its tables: ${what}. Choose another folder with --out, or add --replace.`,
  );
});

test('a shard, which has no tables, does not remove those of a whole class', () => {
  const before = results(['-rf', 'anna']);
  expect(refusal(before, WHOLE, { shard: { index: 1, of: 2 } })).toContain(
    `${OUT} holds the results of a whole class, and a shard would remove its tables. Choose another folder`,
  );
  const why = 'ben has no row, because of two groups';
  expect(refusal(before, { ...WHOLE, submissions: [] }, { remarks: [why] })).toContain(`--replace.\n${why}`);
});

const MADE_WITH: ClassRunOptions = { seed: 77, roster: true, groups: true };

test.each<[string, ClassRunOptions, number, string]>([
  ['all of them', {}, 1, '--seed 77 --roster --groups'],
  ['a seed alone', { roster: true, groups: true }, 1, '--seed 77'],
  ['a roster alone', { seed: 5, groups: true }, 5, '--roster'],
])('a run without an option that the last one was given stops: %s', (_, options, seed, what) => {
  expect(refusal(results(['-rf', 'anna']), { ...WHOLE, seed, options }, {}, MADE_WITH)).toBe(
    `${OUT} holds the results of a whole class, and this run was called without what they were made with: ${what}. Choose another folder with --out, or add --replace.`,
  );
});

test('another seed may be given, and the same one may come from the course', () => {
  const before = results(['-rf', 'anna']);
  const others = { roster: true, groups: true } as const;
  const other = { ...WHOLE, seed: 5, options: { ...others, seed: 5 } };
  expect(refusal(before, other, {}, MADE_WITH)).toBeUndefined();
  expect(refusal(before, { ...WHOLE, seed: 77, options: others }, {}, MADE_WITH)).toBeUndefined();
  expect(refusal(results(['anna']), WHOLE, {}, MADE_WITH)).toBeUndefined();
});

test('a run of all exercises does not take the place of one of some', () => {
  const before = results(['-rf', 'anna'], true);
  expect(refusal(before, WHOLE)).toContain('they are of some exercises only: --exercise is missing');
  expect(refusal(before, { ...WHOLE, isPartial: true })).toBeUndefined();
});

test('results of one submission, and students who handed in nothing, may be replaced', () => {
  const ben = { ...WHOLE, submissions: ['ben'] };
  const missing = exercise([], { status: 'missing' });
  const one = tableOf(
    classOf([
      ['anna', loss, momentum],
      ['ben', missing, { ...missing, id: '04-momentum' }],
    ]).submissions,
  );
  for (const before of [results(['anna']), one, {}]) expect(refusal(before, ben)).toBeUndefined();
});

test('only the last complete run counts: neither one that has not ended, nor what --replace has given up', async () => {
  const out = await temporaryFolder();
  const tableAfter = async (use: (store: ResultStore) => Promise<void>): Promise<ClassStandings> => {
    const store = await ResultStore.open(out);
    try {
      await use(store);
    } finally {
      await store.close();
    }
    const next = await ResultStore.open(out);
    await next.close();
    return next.standings;
  };
  const result = { key: sha256Of('k'), grade: { ...loss, id: '01-loss' } };
  expect(await tableAfter((store) => store.keep('anna', result))).toEqual({});
  const whole = results(['-rf', 'anna']);
  expect(await tableAfter((store) => store.complete({ standings: whole }))).toEqual(whole);
  expect(await tableAfter((store) => store.keep('anna', { ...result, key: sha256Of('l') }))).toEqual(whole);
  const part = results(['anna']);
  expect(await tableAfter((store) => store.complete({ standings: part }))).toEqual(part);
  expect(await tableAfter((store) => store.complete())).toEqual({});
});
