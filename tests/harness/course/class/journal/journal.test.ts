import { execFileSync } from 'node:child_process';
import { appendFile, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../../harness/core/model/grades.generated.ts';
import type { JournalEntry } from '../../../../../harness/course/class/journal/journal-line.ts';
import { Journal } from '../../../../../harness/course/class/journal/journal.ts';
import { seal } from '../../../../../harness/course/shared/files/sealed.ts';
import { temporaryFolder } from '../../../folders.ts';
import { fakeGrader, gradeFake, readJournal } from '../grade/fake-class.ts';

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
  expect(lines.pop()).toMatch(/^\{"digest":"[^"]*","complete":true,"standings":\{.*\}\}$/);
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

const lineOf = (one: JournalEntry): string => seal(one).text;
const COMPLETE = seal({ complete: true }).text;
const line = lineOf(entry('a', 'k'));
const edited = line.replace('"points":1', '"points":10');

const IGNORED = /journal\.ndjson:2: this line is not a grade, so it is ignored$/;
const CHANGED =
  /journal\.ndjson:2: the grade of a 01-loss was changed after it was written, so it does not count$/;

test.each([
  ['null', IGNORED],
  ['7', IGNORED],
  ['{}', IGNORED],
  ['{"grade":{}}', IGNORED],
  ['{"grade":null}', IGNORED],
  ['not JSON', IGNORED],
  ['[]', IGNORED],
  ['', IGNORED],
  [edited, CHANGED],
  [line.replace(/"digest":"[^"]*",/, ''), IGNORED],
])(
  'a line that the grader did not write (%s) is reported, and the lines around it count',
  async (foreign, sentence) => {
    const [b, c] = [lineOf(entry('b', 'k')), lineOf(entry('c', 'k'))];
    const folder = await temporaryFolder({ [FILE]: `${b}\n${foreign}\n${c}\n${COMPLETE}\n` });
    const journal = await Journal.open(path.join(folder, FILE));
    expect(['a', 'b', 'c'].map((id) => journal.has(id, '01-loss'))).toEqual([false, true, true]);
    expect(journal.faults).toEqual([expect.stringMatching(sentence)]);
    expect(journal.isComplete).toBe(false);
    await journal.complete();
    await journal.close();
    expect(String(await readJournal(folder))).toBe(`${b}\n${c}\n${COMPLETE}\n`);
    const mended = await Journal.open(path.join(folder, FILE));
    expect(mended.faults).toEqual([]);
    await mended.close();
  },
);

test('of many lines that are not grades the first ten are named, and the others counted', async () => {
  const folder = await temporaryFolder({ [FILE]: 'x\n'.repeat(13) });
  const journal = await Journal.open(path.join(folder, FILE));
  expect(journal.faults).toHaveLength(11);
  expect(journal.faults.at(-1)).toMatch(/: … and 3 more lines like these$/);
  await journal.close();
});

test('a link or a pipe in the place of the journal is refused', async () => {
  const folder = await temporaryFolder({ other: 'not the journal\n' });
  await symlink('other', path.join(folder, 'link'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await expect(Journal.open(path.join(folder, 'link'))).rejects.toThrow(
    /link cannot be written: there is a symbolic link in its place$/,
  );
  await expect(Journal.open(path.join(folder, 'pipe'))).rejects.toThrow(/it is a named pipe$/);
  expect(await readFile(path.join(folder, 'other'), 'utf8')).toBe('not the journal\n');
});

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

test('a line that another program exchanges during a run is noticed, even where it is a valid one', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  await writeFile(file, `${line}\n`);
  const opened = await Journal.open(file);
  await opened.append(entry('b', 'k'));
  const exchanged = [lineOf(entry('a', 'k', 2)), lineOf(entry('b', 'k', 2))];
  expect(exchanged[0]).toHaveLength(line.length);
  await writeFile(file, exchanged.map((each) => `${each}\n`).join(''));
  for (const id of ['a', 'b'])
    await expect(opened.read(id, '01-loss')).rejects.toThrow(
      `${file} was changed by another program during this run`,
    );
  await opened.close();
});

test('the latest entry of a pair counts, and what is known is that of the last complete run', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const journal = await Journal.open(file);
  for (const points of [1, 2]) await journal.append(entry('a', `k${points}`, points));
  expect(journal.standingsOf('a')).toEqual({});
  const known = { a: { '01-loss': { points: 2, status: 'graded' } } };
  await journal.complete(known);
  await journal.close();
  const next = await Journal.open(file);
  expect([next.hasResult('a', '01-loss', 'k1'), next.hasResult('a', '01-loss', 'k2')]).toEqual([false, true]);
  await next.append(entry('a', 'k3', 3));
  expect(next.standingsOf('a')).toEqual(known.a);
  await next.close();
  // This run was not complete, so the next one still compares with the one before it.
  const third = await Journal.open(file);
  expect(third.standingsOf('a')).toEqual(known.a);
  await third.close();
});

test('a complete run says what is known of its own grades, and a line that was changed is no such mark', async () => {
  const file = path.join(await temporaryFolder(), FILE);
  const [a, b] = [{ '': { points: 3, status: 'graded' } }, { '01-loss': { status: 'undecided' } }];
  const journal = await Journal.open(file);
  await journal.append(entry('a', 'k', 1));
  await journal.complete({ b });
  await journal.close();
  const second = await Journal.open(file);
  await second.complete({ a });
  await second.close();
  const next = await Journal.open(file);
  expect([next.isComplete, next.standingsOf('a'), next.standingsOf('b')]).toEqual([true, a, {}]);
  expect(next.standingsOf('constructor')).toEqual({});
  await next.close();
  await appendFile(file, `${COMPLETE.replace('true', 'true,"standings":{}')}\n`);
  const changed = await Journal.open(file);
  expect(changed.faults).toHaveLength(1);
  await changed.close();
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
