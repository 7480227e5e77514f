import { stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { Journal } from '../../../../harness/course/classes/journal.ts';
import type { JournalEntry } from '../../../../harness/course/classes/journal.ts';
import { fakeGrader, gradeFake, readJournal } from './fake-class.ts';
import { temporaryFolder } from './folders.ts';

const CLASS = {
  'änna/01-loss/solution.ts': 'α',
  'änna/04-momentum/solution.ts': 'βγ',
  'two\nlines/01-loss/solution.ts': 'δεζ',
  '学生/04-momentum/solution.ts': 'ηθικ',
};
const FILE = 'journal.ndjson';

/** Whether a line is about a missing solution, which needs no grader. */
const isMissing = (line: string): boolean => line.includes('"status":"missing"');
const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n').slice(0, -1);

test('a run continues a journal that was cut anywhere: the grades are the same, and only lost ones are graded again', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = await temporaryFolder();
  const whole = await gradeFake(folder, out);
  const bytes = await readJournal(out);
  const file = path.join(out, FILE);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), fc.boolean(), async (cut, noise) => {
      const kept = bytes.subarray(0, cut);
      await writeFile(file, noise ? Buffer.concat([kept, Buffer.of(0xff, 0)]) : kept);
      const known = linesOf(kept).filter((line) => line.includes('"status":"graded"')).length;
      const grader = fakeGrader();
      expect(await gradeFake(folder, out, { grader })).toEqual(whole);
      expect(grader.graded).toHaveLength(4 - known);
      expect(await readJournal(out)).toEqual(bytes);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('a complete journal has one line for each pair, sorted, and a last line that marks it as complete', async () => {
  const out = await temporaryFolder();
  await gradeFake(await temporaryFolder(CLASS), out, {
    grader: fakeGrader((source) => 9 - source.length, 3),
  });
  const lines = linesOf(await readJournal(out));
  expect(lines.pop()).toBe('{"complete":true}');
  expect(lines.filter(isMissing)).toHaveLength(2);
  const pairs = lines.map((line) => JSON.parse(Buffer.from(line, 'latin1').toString()));
  expect(pairs.map(({ submission, grade }) => [submission, grade.id])).toEqual([
    ['two\nlines', '01-loss'],
    ['two\nlines', '04-momentum'],
    ['änna', '01-loss'],
    ['änna', '04-momentum'],
    ['学生', '01-loss'],
    ['学生', '04-momentum'],
  ]);
  expect(pairs[2].files).toEqual({ 'solution.ts': 'α' });
});

const gradeOf = (id: string, points: number): ExerciseGrade => ({
  id,
  status: 'graded',
  points,
  maxPoints: 10,
  checks: [],
});
const entry = (submission: string, key: string, points = 1): JournalEntry => ({
  submission,
  key,
  grade: gradeOf('01-loss', points),
});

test.each(['null', '7', '{}', '{"grade":{}}', '{"grade":null}', 'not JSON', '[]'])(
  'an invalid line (%s) and everything after it are removed',
  async (line) => {
    const [a, b] = [JSON.stringify(entry('a', 'k')), JSON.stringify(entry('b', 'k'))];
    const folder = await temporaryFolder({ [FILE]: `${a}\n${line}\n${b}\n` });
    const journal = await Journal.open(path.join(folder, FILE));
    await journal.close();
    expect([journal.has('a', '01-loss'), journal.has('b', '01-loss')]).toEqual([true, false]);
    expect(String(await readJournal(folder))).toBe(`${a}\n`);
  },
);

test('an entry that is longer than the read buffer is read as it was appended', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const long = { ...entry('long', 'k'), files: { 'solution.ts': '学'.repeat(1_500_000) } };
  const journal = await Journal.open(file);
  await Promise.all([
    journal.append(entry('a', 'k')),
    journal.append(long),
    journal.append(entry('b', 'k', 2)),
  ]);
  expect(await journal.read('long', '01-loss')).toEqual(long);
  await journal.close();
  const again = await Journal.open(file);
  expect(await again.read('long', '01-loss')).toEqual(long);
  expect(await again.read('b', '01-loss')).toEqual(entry('b', 'k', 2));
  await expect(again.read('c', '01-loss')).rejects.toThrow('no entry for c 01-loss');
  await again.close();
});

test('the latest entry of a pair counts, and readPrevious returns the one of the last complete run', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  for (const points of [1, 2]) await journal.append(entry('a', `k${points}`, points));
  expect(await journal.readPrevious('a', '01-loss')).toBeUndefined();
  await journal.complete();
  await journal.close();
  const next = await Journal.open(file);
  expect([next.hasResult('a', '01-loss', 'k1'), next.hasResult('a', '01-loss', 'k2')]).toEqual([false, true]);
  expect(await next.readPrevious('a', '01-loss')).toBeUndefined();
  await next.append(entry('a', 'k3', 3));
  expect(await next.readPrevious('a', '01-loss')).toEqual(entry('a', 'k2', 2));
  await next.close();
  // This run was not complete, so the next one still compares with the one before it.
  const third = await Journal.open(file);
  expect(await third.readPrevious('a', '01-loss')).toEqual(entry('a', 'k2', 2));
  await third.close();
});

test('opening an intact journal does not modify its file', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  await journal.append(entry('anna', 'a'));
  await journal.close();
  await utimes(file, 1, 1);
  await (await Journal.open(file)).close();
  expect((await stat(file)).mtimeMs).toBe(1000);
});

test('a journal can be opened by one run at a time', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  await expect(Journal.open(file)).rejects.toThrow(
    `${file} is in use: another run is writing to this folder`,
  );
  await journal.append(entry('a', 'k'));
  await journal.complete();
  await journal.close();
  const next = await Journal.open(file);
  expect(next.has('a', '01-loss')).toBe(true);
  await next.close();
});
