import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refuseLoss } from '../../../../harness/course/classes/refuse-loss.ts';
import { announceFiles, writeManifest } from '../../../../harness/course/files/manifest.ts';
import { checks } from '../../../../harness/course/reports/formats/checks.ts';
import { check, classOf, exercise } from '../reports/grades.ts';
import { temporaryFolder } from './folders.ts';

const loss = exercise([check({ id: 'one' }), check({ id: 'hidden' })]);
const momentum = exercise([check({ id: 'two' })], { id: '04-momentum' });
const WHOLE = {
  submissions: ['-rf', 'anna'],
  exercises: classOf([['anna', loss, momentum]]).exercises,
  checks: { '01-loss': { one: 1, hidden: 1 }, '04-momentum': { two: 1 } } as Record<
    string,
    Record<string, number>
  >,
};

/** A folder of results. */
async function results(students: readonly string[]): Promise<string> {
  const out = await temporaryFolder();
  const grades = classOf(students.map((id) => [id, loss, momentum] as const));
  if (checks.kind !== 'file') throw new Error('it is one file');
  const { head = '', add } = checks.start({ ...grades, submissions: students });
  const rows = grades.submissions.map((grade) => add({ grade, sources: {}, changes: [], standings: {} }));
  await writeFile(path.join(out, 'checks.csv'), [head, ...rows].join(''));
  await writeManifest(out, ['checks.csv'], '');
  return out;
}

const refusal = async (out: string, run: typeof WHOLE): Promise<string | undefined> =>
  refuseLoss(out, run).then(
    () => undefined,
    (error: Error) => error.message,
  );

test('a run that has all that the tables have, or more, goes on', async () => {
  const out = await results(['-rf', 'anna']);
  expect(await refusal(out, WHOLE)).toBeUndefined();
  expect(await refusal(out, { ...WHOLE, submissions: ['-rf', 'anna', 'ben'] })).toBeUndefined();
});

const { exercises, checks: points } = WHOLE;
test.each<[string, Partial<typeof WHOLE>]>([
  ["students '-rf", { submissions: ['anna'] }],
  ['exercises 04-momentum', { exercises: exercises.slice(0, 1) }],
  ['checks of 01-loss hidden', { checks: { ...points, '01-loss': { one: 1 } } }],
])('a run that would drop something says what, and stops: %s', async (what, part) => {
  const out = await results(['-rf', 'anna']);
  expect(await refusal(out, { ...WHOLE, ...part })).toBe(
    `${out} holds the results of a whole class, and this run would drop from its tables: ${what}. Choose another folder with --out, or add --replace.`,
  );
});

test('a shard, which has no tables, does not remove those of a whole class', async () => {
  const out = await results(['-rf', 'anna']);
  await expect(refuseLoss(out, WHOLE, { shard: { index: 1, of: 2 } })).rejects.toThrow(
    `${out} holds the results of a whole class, and a shard would remove its tables. Choose another folder`,
  );
  const why = 'ben has no row, because of two groups';
  await expect(refuseLoss(out, { ...WHOLE, submissions: [] }, { remarks: [why] })).rejects.toThrow(
    `--replace.\n${why}`,
  );
});

test('results of one submission, of a run that has not ended, and files of others may be replaced', async () => {
  const ben = { ...WHOLE, submissions: ['ben'] };
  const unfinished = await results(['-rf', 'anna']);
  await announceFiles(unfinished, ['checks.csv']);
  for (const out of [
    await results(['anna']),
    unfinished,
    await temporaryFolder({ 'checks.csv': 'no,table' }),
  ])
    expect(await refusal(out, ben)).toBeUndefined();
});
