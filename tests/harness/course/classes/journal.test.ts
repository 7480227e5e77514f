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

/** Of `gradeFake`'s lines: those that needed no grader. */
const isMissing = (line: string): boolean => line.includes('"status":"missing"');
const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n').slice(0, -1);

test('a journal that is cut anywhere goes on: the same grades, and only what was lost is graded again', async () => {
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

test('a complete journal holds one line for each pair, in their order, and the mark of its end', async () => {
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
  'a line that is no entry (%s) and all after it are forgotten',
  async (line) => {
    const [a, b] = [JSON.stringify(entry('a', 'k')), JSON.stringify(entry('b', 'k'))];
    const folder = await temporaryFolder({ [FILE]: `${a}\n${line}\n${b}\n` });
    const journal = await Journal.open(path.join(folder, FILE));
    await journal.close();
    expect([journal.has('a', '01-loss'), journal.has('b', '01-loss')]).toEqual([true, false]);
    expect(String(await readJournal(folder))).toBe(`${a}\n`);
  },
);

test('what is read is what was appended, from lines longer than what is read at once', async () => {
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

test('the latest entry counts; the one before a complete end is what the next run replaced', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  for (const points of [1, 2]) await journal.append(entry('a', `k${points}`, points));
  expect(await journal.readReplaced('a', '01-loss')).toBeUndefined();
  await journal.complete();
  await journal.close();
  const next = await Journal.open(file);
  expect([next.knows('a', '01-loss', 'k1'), next.knows('a', '01-loss', 'k2')]).toEqual([false, true]);
  expect(await next.readReplaced('a', '01-loss')).toBeUndefined();
  await next.append(entry('a', 'k3', 3));
  expect(await next.readReplaced('a', '01-loss')).toEqual(entry('a', 'k2', 2));
  await next.close();
  // Killed before its end: the run after it still compares with the last one that was complete.
  const third = await Journal.open(file);
  expect(await third.readReplaced('a', '01-loss')).toEqual(entry('a', 'k2', 2));
  await third.close();
});

test('a whole journal is not touched by being opened', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  await journal.append(entry('anna', 'a'));
  await journal.close();
  await utimes(file, 1, 1);
  await (await Journal.open(file)).close();
  expect((await stat(file)).mtimeMs).toBe(1000);
});

test('only one run at a time has a journal', async () => {
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
