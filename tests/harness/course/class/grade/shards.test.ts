import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { mergeShards, itemsOfShard, readShards } from '../../../../../harness/course/class/grade/shards.ts';
import { ResultStore } from '../../../../../harness/course/class/results/store.ts';
import { temporaryFolder } from '../../../folders.ts';
import {
  fakePlan,
  type FakeRun,
  gradeFake,
  allStandings,
  inMemory,
  PLANS,
  readResults,
  withFake,
} from './fake-class.ts';

test('the shards of a class contain each item once, and their sizes differ by at most one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (values, of) => {
      const items = values.map((value, k) => ({ value, k }));
      const parts = Array.from({ length: of }, (_, k) => itemsOfShard(items, { index: k + 1, of }));
      expect(parts.flat().toSorted((a, b) => a.k - b.k)).toEqual(items);
      const lengths = parts.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
    { seed: 1 },
  );
});

const STUDENTS = Array.from({ length: 7 }, (_, k) => `student-0${k + 1}`);

const SOLUTIONS = STUDENTS.map((student, k): [string, string] => [
  `${student}/${k % 2 ? '01-loss' : '04-momentum'}/solution.ts`,
  'a'.repeat(k),
]);
const aClass = (): Promise<string> => temporaryFolder(Object.fromEntries(SOLUTIONS));

async function shardsOf(folder: string, of: number, run: FakeRun = {}): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const out = await temporaryFolder();
    await withFake(folder, out, { ...run, shard: { index, of } }, async () => {});
    folders.push(out);
  }
  return folders;
}

async function merge(folders: readonly string[], out: string): Promise<Grades> {
  const parts = await readShards(folders);
  const store = await ResultStore.open(out);
  try {
    const run = await mergeShards(parts, store);
    const grades = await inMemory(store, run);
    await store.complete({ standings: await allStandings(store, run) });
    return grades;
  } finally {
    await store.close();
  }
}

test.each([1, 2, 3, 14, 20])('merging %i shards in any order gives the same bytes as one run', async (of) => {
  const folder = await aClass();
  const [one, out] = [await temporaryFolder(), await temporaryFolder()];
  const whole = await gradeFake(folder, one);
  const folders = await shardsOf(folder, of);
  expect(await merge(folders.toReversed(), out)).toEqual(whole);
  expect(await readResults(out)).toEqual(await readResults(one));
  expect(await readdir(out)).toEqual(['last-run.json', 'results', 'results.sha256']);
});

test('shards that are merged again into the same folder are nothing new there', async () => {
  const [folders, out] = [await shardsOf(await aClass(), 2), await temporaryFolder()];
  await merge(folders, out);
  const store = await ResultStore.open(out);
  await mergeShards(await readShards(folders), store);
  expect(store.isUnchanged).toBe(true);
  await store.close();
});

test('missing, repeated and foreign shards are rejected with their names', async () => {
  const folder = await aClass();
  const [first, second, third] = (await shardsOf(folder, 3)) as [string, string, string];
  const out = await temporaryFolder();
  const refusal = (folders: readonly string[]) => merge(folders, out).catch(({ message }: Error) => message);
  expect(await refusal([first, third])).toBe('Shard 2 of 3 is missing');
  expect(await refusal([first, second, second])).toBe(
    `Shard 2 of 3 is given 2 times: ${second}, ${second}\nShard 3 of 3 is missing`,
  );
  const empty = await temporaryFolder();
  expect(await refusal([first, empty])).toBe(`${empty} is not a finished shard: it has no shard.json`);
  const plans = [fakePlan('01-loss', 2), PLANS[1]!];
  const foreign: readonly (readonly [FakeRun, number, string])[] = [
    [{ seed: 2 }, 3, 'they differ in their seed'],
    [{ plans }, 3, 'they differ in their exercises'],
    [{ plans: PLANS.slice(1) }, 3, 'they differ in their exercises'],
    [{ harness: 'sha256-other' }, 3, 'they differ in their harness'],
    [{}, 4, 'they differ in their number of shards'],
  ];
  for (const [run, of, what] of foreign) {
    const other = (await shardsOf(folder, of, run))[1]!;
    expect(await refusal([first, other, third])).toBe(
      `${other} and ${first} are not shards of the same run: ${what}`,
    );
  }
});

test('a shard that has lost a grade or is not complete is rejected', async () => {
  const [first, second] = (await shardsOf(await aClass(), 2)) as [string, string];
  await rm(path.join(first, 'results'), { recursive: true });
  await expect(merge([first, second], await temporaryFolder())).rejects.toThrow(
    `${first} has lost the grade of student-01 01-loss. Run the shard again.`,
  );
  await rm(path.join(first, 'shard.json'));
  await expect(merge([first, second], await temporaryFolder())).rejects.toThrow(
    `${first} is not a finished shard`,
  );
});

test('a shard whose description or grades were changed is rejected, and the change is named', async () => {
  const [first, second] = (await shardsOf(await aClass(), 2)) as [string, string];
  const refusal = async () =>
    merge([first, second], await temporaryFolder()).catch(({ message }: Error) => message);
  const edit = async (name: string, from: string, to: string): Promise<void> => {
    const file = path.join(first, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  };
  const [name] = [...(await readResults(first))].find(([, text]) => text.includes('"points":3,'))!;
  await edit(name, '"points":3,', '"points":9,');
  expect(await refusal()).toBe(
    `${first} holds the grade of student-04 01-loss, which was changed. Run the shard again.`,
  );
  await edit('shard.json', '"student-07"', '"student-77"');
  expect(await refusal()).toBe(
    `${first}/shard.json was changed after the shard was graded. Run the shard again.`,
  );
});
