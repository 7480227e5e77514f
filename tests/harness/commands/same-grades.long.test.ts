import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import type { JournalEntry } from '../../../harness/course/class/journal/journal-line.ts';
import { seal } from '../../../harness/course/shared/files/sealed.ts';
import { temporaryFolder } from '../folders.ts';
import { gradesValidator } from '../grades-validator.ts';
import { gradeHere, mergeHere, nodeArguments, ROOT } from './run.ts';

const CLASS = path.join(ROOT, 'tests/sample-class');
const ONE = { exercise: ['01-loss'] };

const read = (out: string, name: string): Promise<string> => readFile(path.join(out, name), 'utf8');
const results = async (out: string): Promise<string[]> => [
  await read(out, 'grades.json'),
  await read(out, 'gradebook.csv'),
  await read(out, 'changes.csv'),
];
const readJournal = (out: string): Promise<string> => read(out, 'journal.ndjson');
/** Long texts are compared by their hash: a diff of lines of 20 KB is unreadable. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The whole lines of a journal that is being written: the last one may be torn. */
const wholeLines = (journal: string): string[] => journal.split('\n').slice(0, -1);

/** Starts `grade` as a process of its own, and waits until it has graded a few. */
async function startGrading(out: string) {
  const args = nodeArguments('grade', [CLASS, '--out', out, '--exercise', '01-loss', '--jobs', '1']);
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const lines = async (): Promise<string[]> => wholeLines(await readJournal(out).catch(() => ''));
  while ((await lines()).length < 3 && child.exitCode === null) await sleep(20);
  return { child, ended };
}

/** Every file of a folder and of those in it, by name. */
async function allFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const contents = await Promise.all(names.toSorted().map((name) => read(folder, name)));
  return new Map(names.toSorted().map((name, k) => [name, contents[k]!]));
}

let whole: string;
let first: string[];
let journal: string;

beforeAll(async () => {
  whole = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  await gradeHere(CLASS, { ...ONE, out: whole, jobs: 1 });
  first = await results(whole);
  journal = await readJournal(whole);
  return () => rm(whole, { recursive: true });
});

test('the results are as the schema says, and each submission shows what its README says', () => {
  const grades = JSON.parse(first[0]!) as Grades;
  expect(gradesValidator(grades), JSON.stringify(gradesValidator.errors)).toBe(true);
  const exercises = grades.submissions.map(({ id, exercises: [only] }) => [id, only!.status, only!.points]);
  expect(exercises).toEqual([
    ['student-01', 'graded', 10],
    ['student-02', 'graded', 10],
    ['student-03', 'graded', 10],
    ['student-04', 'graded', 6],
    ['student-05', 'graded', 5],
    ['student-06', 'graded', 0],
    ['student-07', 'graded', 10],
    ['student-08', 'missing', 0],
    ['student-09', 'graded', 6],
    ['student-10', 'graded', 6],
    ['student-11', 'not-started', 0],
    ['student-12', 'graded', 6],
    ['student-13', 'graded', 0],
    ['student-14', 'graded', 10],
    ['student-15', 'graded', 5],
    ['student-16', 'graded', 0],
  ]);
});

test('two workers, in another place, give the same bytes; a second run neither grades nor writes again', async () => {
  const folder = await temporaryFolder();
  await cp(CLASS, folder, { recursive: true });
  const out = path.join(folder, 'results');
  await gradeHere(folder, { ...ONE, out, jobs: 2 });
  expect(await results(out)).toEqual(first);
  const page = path.join(out, 'report/student-05.html');
  const written = await stat(page);
  const all = await allFiles(out);
  await gradeHere(folder, { ...ONE, out, jobs: 2 });
  expect((await stat(page)).mtimeMs).toBe(written.mtimeMs);
  expect(await allFiles(out)).toEqual(all);
  await truncate(page, 100);
  await gradeHere(folder, { ...ONE, out, jobs: 2 });
  expect(await allFiles(out)).toEqual(all);
});

/** A folder of results, as a whole run has written it, except for its journal. */
async function resultsWith(changed: string): Promise<string> {
  const out = await temporaryFolder();
  await cp(whole, out, { recursive: true });
  await writeFile(path.join(out, 'journal.ndjson'), changed);
  return out;
}

test('--fresh grades all again, with the same bytes', async () => {
  const out = await resultsWith(journal.replaceAll('"points":10', '"points":9'));
  await gradeHere(CLASS, { ...ONE, out, jobs: 1, fresh: true });
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(journal));
});

test('a grade that was changed in the journal is named and graded again', async () => {
  const out = await resultsWith(journal.replace('"points":5', '"points":10'));
  const { sound, lines } = await gradeHere(CLASS, { ...ONE, out, jobs: 1 });
  expect(sound).toBe(true);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /journal\.ndjson:5: the grade of student-05 01-loss was changed after it was written, so it does not count$/,
    ),
  );
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(journal));
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'a run that %s has ended continues from its journal and repeats nothing',
  async (signal) => {
    const out = await temporaryFolder();
    const { child, ended } = await startGrading(out);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    const file = path.join(out, 'journal.ndjson');
    const known = wholeLines(await readJournal(out));
    expect(known.length).toBeGreaterThanOrEqual(3);
    // A word in each line that no grading would write: it is still there, and nowhere else.
    const marked = known.map((line) => {
      const { digest: _, ...entry } = JSON.parse(line) as JournalEntry & { digest: string };
      return seal({ ...entry, grade: { ...entry.grade, note: 'kept' } }).text;
    });
    await writeFile(file, `${marked.join('\n')}\n{"submission":"stu`);
    await gradeHere(CLASS, { ...ONE, out });
    const lines = wholeLines(await readJournal(out));
    expect(lines.filter((line) => line.includes('"note":"kept"'))).toEqual(marked);
    expect(lines).toHaveLength(16 + 1);
  },
);

test('shards, merged, are byte for byte the folder of one run', async () => {
  const folders = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  for (const [k, out] of folders.entries())
    await gradeHere(CLASS, { ...ONE, out, shard: { index: k + 1, of: folders.length } });
  const out = await temporaryFolder();
  await mergeHere(folders, out);
  const [merged, one] = [await allFiles(out), await allFiles(whole)];
  expect([...merged.keys()]).toEqual([...one.keys()]);
  for (const [name, content] of merged) expect(hash(content), name).toBe(hash(one.get(name)!));
});

test('a journal that ends in the middle of a line is repaired', async () => {
  const out = await resultsWith(journal);
  await truncate(path.join(out, 'journal.ndjson'), Buffer.byteLength(journal) - 100);
  await gradeHere(CLASS, { ...ONE, out });
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(journal));
});
