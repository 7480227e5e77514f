import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Grades } from '../../../harness/model/grades.generated.ts';
import { gradesValidator } from '../../../harness/schema/index.ts';
import { temporaryFolder } from '../batch/folders.ts';
import { gradeHere, nodeArguments, ROOT } from './run.ts';

const CLASS = path.join(ROOT, 'tests/sample-class');
const ONE = { exercise: ['01-loss'] };

const read = (out: string, name: string): Promise<string> => readFile(path.join(out, name), 'utf8');
const results = async (out: string): Promise<string[]> => [
  await read(out, 'grades.json'),
  await read(out, 'gradebook.csv'),
];
const readJournal = (out: string): Promise<string> => read(out, 'journal.ndjson');
/** Long texts are compared by their hash: a difference of lines of 20 KB tells nobody anything. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The pairs of a journal, in the order in which they were graded. */
const pairsOf = (journal: string): string[] =>
  journal
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { submission, grade } = JSON.parse(line);
      return `${submission}/${grade.id}`;
    });

let first: string[];
let journal: string;

beforeAll(async () => {
  const out = await mkdtemp(path.join(tmpdir(), 'descent-grader-'));
  await gradeHere(CLASS, { ...ONE, out, jobs: 1 });
  first = await results(out);
  journal = await readJournal(out);
  return () => rm(out, { recursive: true });
});

test('the results are as the schema says, and each submission shows what its README says', () => {
  const grades = JSON.parse(first[0]!) as Grades;
  const validate = gradesValidator();
  expect(validate(grades), JSON.stringify(validate.errors)).toBe(true);
  const exercises = grades.submissions.map(({ id, exercises: [only] }) => [id, only!.status, only!.points]);
  expect(exercises).toEqual([
    ['student-01', 'graded', 10],
    ['student-02', 'graded', 10],
    ['student-03', 'graded', 10],
    ['student-04', 'graded', 6],
    ['student-05', 'graded', 5],
    ['student-06', 'graded', 1],
    ['student-07', 'graded', 10],
    ['student-08', 'missing', 0],
    ['student-09', 'graded', 6],
    ['student-10', 'graded', 6],
    ['student-11', 'not-started', 0],
    ['student-12', 'graded', 6],
    ['student-13', 'graded', 0],
    ['student-14', 'graded', 10],
    ['student-15', 'graded', 3],
    ['student-16', 'graded', 0],
  ]);
});

test('two workers, in another place, give the same bytes; a second run grades nothing again', async () => {
  const folder = await temporaryFolder();
  await cp(CLASS, folder, { recursive: true });
  const out = path.join(folder, 'results');
  await gradeHere(folder, { ...ONE, out, jobs: 2 });
  expect(await results(out)).toEqual(first);
  const graded = await readJournal(out);
  await gradeHere(folder, { ...ONE, out, jobs: 2 });
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(graded));
});

test('--fresh grades all again, with the same bytes', async () => {
  const changed = journal.replaceAll('"points":10', '"points":9');
  const out = await temporaryFolder({ 'journal.ndjson': changed });
  await gradeHere(CLASS, { ...ONE, out, jobs: 1, fresh: true });
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(journal));
});

test('a run that is killed goes on from its journal and repeats nothing', async () => {
  const out = await temporaryFolder();
  const args = nodeArguments('grade.ts', [CLASS, '--out', out, '--exercise', '01-loss', '--jobs', '1']);
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const sofar = (): Promise<string> => readJournal(out).catch(() => '');
  while (pairsOf((await sofar()).replace(/[^\n]*$/, '')).length < 3 && child.exitCode === null)
    await sleep(20);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  const known = (await sofar()).replace(/[^\n]*$/, '');
  expect(pairsOf(known).length).toBeGreaterThanOrEqual(3);
  await gradeHere(CLASS, { ...ONE, out });
  expect(await results(out)).toEqual(first);
  const whole = await readJournal(out);
  expect(whole.startsWith(known)).toBe(true);
  expect(pairsOf(whole).toSorted()).toEqual(pairsOf(journal).toSorted());
});

test('a journal torn in the middle of a line is mended', async () => {
  const out = await temporaryFolder({ 'journal.ndjson': journal });
  await truncate(path.join(out, 'journal.ndjson'), Buffer.byteLength(journal) - 100);
  await gradeHere(CLASS, { ...ONE, out });
  expect(await results(out)).toEqual(first);
  expect(hash(await readJournal(out))).toBe(hash(journal));
});
