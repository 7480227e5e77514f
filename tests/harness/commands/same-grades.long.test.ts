import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import type { LastRun } from '../../../harness/course/class/results/last-run.ts';
import type { Result } from '../../../harness/course/class/results/store.ts';
import { readSealed, seal } from '../../../harness/course/shared/files/sealed.ts';
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
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The paths of the graded solutions in a folder of results. */
const solutionsIn = async (out: string): Promise<string[]> =>
  (await readdir(path.join(out, 'results')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(out, 'results', name));

/** Starts `grade` as a process of its own, and waits until it has graded a few. */
async function startGrading(out: string) {
  const args = nodeArguments('grade', [CLASS, '--out', out, '--exercise', '01-loss', '--jobs', '1']);
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while ((await solutionsIn(out)).length < 3 && child.exitCode === null) await sleep(20);
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

beforeAll(async () => {
  whole = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  await gradeHere(CLASS, { ...ONE, out: whole, jobs: 1 });
  first = await results(whole);
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

/** A folder of results, as a whole run has written it, except for a word in its graded solutions. */
async function resultsWith(word: string, other: string): Promise<string> {
  const out = await temporaryFolder();
  await cp(whole, out, { recursive: true });
  for (const file of await solutionsIn(out))
    await writeFile(file, (await readFile(file, 'utf8')).replace(word, other));
  return out;
}

/** Long texts are compared by their hash: a diff of lines of 20 KB is unreadable. */
async function expectWhole(out: string): Promise<void> {
  const [found, one] = [await allFiles(out), await allFiles(whole)];
  expect([...found.keys()]).toEqual([...one.keys()]);
  for (const [name, content] of found) expect(hash(content), name).toBe(hash(one.get(name)!));
}

test('--fresh grades all again, with the same bytes', async () => {
  const out = await resultsWith('"points":10', '"points":9');
  await gradeHere(CLASS, { ...ONE, out, jobs: 1, fresh: true });
  await expectWhole(out);
});

test('grades that were changed are named and graded again', async () => {
  const out = await resultsWith('"points":5', '"points":10');
  const { sound, lines } = await gradeHere(CLASS, { ...ONE, out, jobs: 1 });
  expect(sound).toBe(true);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /results\/01-loss\.sha256-\w{64}\.json: the grade of student-05 01-loss was changed after it was written, so it does not count$/,
    ),
  );
  await expectWhole(out);
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'a run that %s has ended is continued by the next one, which repeats nothing',
  async (signal) => {
    const out = await temporaryFolder();
    const { child, ended } = await startGrading(out);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    const known = await solutionsIn(out);
    expect(known.length).toBeGreaterThanOrEqual(3);
    // A word in each result that no grading would write: it is still there, and nowhere else.
    for (const file of known) {
      const { key, grade, files } = readSealed((await readFile(file, 'utf8')).trimEnd())!.value as Result;
      await writeFile(file, `${seal({ key, grade: { ...grade, note: 'kept' }, files }).text}\n`);
    }
    await gradeHere(CLASS, { ...ONE, out });
    const marked: string[] = [];
    for (const file of await solutionsIn(out))
      if ((await readFile(file, 'utf8')).includes('"note":"kept"')) marked.push(file);
    expect(marked).toEqual(known);
    expect((await solutionsIn(out)).map((file) => path.basename(file))).toEqual(
      (await solutionsIn(whole)).map((file) => path.basename(file)),
    );
  },
);

test('shards, merged, are byte for byte the folder of one run', async () => {
  const folders = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  for (const [k, out] of folders.entries())
    await gradeHere(CLASS, { ...ONE, out, shard: { index: k + 1, of: folders.length } });
  const out = await temporaryFolder();
  await mergeHere(folders, out);
  await expectWhole(out);
});

test('a folder of an earlier version says whose points changed, keeps its options, and loses its journal', async () => {
  const out = await temporaryFolder();
  await cp(whole, out, { recursive: true });
  const { results: _, ...last } = readSealed((await read(out, 'last-run.json')).trimEnd())!.value as LastRun;
  const row = { '01-loss': { points: 7, status: 'graded' } };
  const run = { complete: true, ...last, standings: { ...last.standings, 'student-05': row } };
  await writeFile(
    path.join(out, 'journal.ndjson'),
    `${seal({ ...run, options: { seed: 1, groups: true } }).text}\n`,
  );
  await rm(path.join(out, 'last-run.json'));
  await rm(path.join(out, 'results'), { recursive: true });
  const list = await read(out, 'results.sha256');
  await writeFile(path.join(out, 'results.sha256'), list.replace('last-run.json', 'journal.ndjson'));
  await expect(gradeHere(CLASS, { ...ONE, out })).rejects.toThrow(
    'without what they were made with: --groups',
  );
  const { lines } = await gradeHere(CLASS, { ...ONE, out, replace: true });
  expect(lines).toContainEqual(expect.stringMatching(/journal\.ndjson is of an earlier version: /));
  expect(await read(out, 'changes.csv')).toContain('student-05,01-loss,,7,5,');
  expect(await read(out, 'grades.json')).toBe(first[0]);
  expect([...(await allFiles(out)).keys()]).toEqual([...(await allFiles(whole)).keys()]);
});
