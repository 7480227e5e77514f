import { readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import type { GradedSubmission } from '../../../../../harness/course/class/grade/graded-submissions.ts';
import { readOverview } from '../../../../../harness/course/class/reports/overview.ts';
import { namesOfResults, writeResults } from '../../../../../harness/course/class/reports/write-results.ts';
import { temporaryFolder } from '../../../folders.ts';
import { hostileClass } from './formats/hostile.ts';
import { graded, reportedRun } from './formats/written.ts';
import { check, classOf, exercise, SEEDED } from './grades.ts';

const earned = exercise([check({ points: 2, outcome: 'passed' })]);

async function* eachOf(grades: Grades, fail = false): AsyncGenerator<GradedSubmission> {
  yield* graded(grades);
  if (fail) throw new Error('the journal cannot be read');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name))).toSorted();
}

const write = (out: string, grades: Grades) => writeResults(out, reportedRun(grades), eachOf(grades));

const TABLES = ['canvas.csv', 'changes.csv', 'gradebook.csv', 'moodle.csv'];
const FOR_ALL = [...TABLES, 'grades.json', 'junit.xml', 'summary.md', 'report/index.html'];

const CLASS = classOf([
  ['Anna', earned, earned],
  ['student-01', earned, earned],
]);

describe('writeResults', () => {
  test('writeResults writes all formats of a class', async () => {
    const out = await temporaryFolder();
    await write(out, CLASS);
    expect(await filesIn(out)).toEqual(
      [
        ...FOR_ALL,
        'gradescope/anna~8a17e39e25f9df65.json',
        'gradescope/student-01.json',
        'report/anna~8a17e39e25f9df65.html',
        'report/student-01.html',
      ].toSorted(),
    );
  });

  test('writeResults writes the page of a single submission', async () => {
    const out = await temporaryFolder();
    await write(out, classOf([['exercises', earned, earned]]));
    expect(await filesIn(out)).toEqual(
      [...FOR_ALL, 'gradescope/exercises.json', 'report/exercises.html'].toSorted(),
    );
  });

  test('writeResults writes exactly the files that it says before it writes', async () => {
    for (const grades of [CLASS, { ...CLASS, submissions: CLASS.submissions.slice(1) }]) {
      const out = await temporaryFolder();
      await write(out, grades);
      expect(await filesIn(out)).toEqual(namesOfResults(reportedRun(grades)).toSorted());
    }
  });

  test('writeResults does not write through a link in the place of one of its folders', async () => {
    const out = await temporaryFolder({ 'other/.keep': '' });
    await symlink('other', path.join(out, 'report'));
    await expect(write(out, CLASS)).rejects.toThrow(
      `${out}/report cannot be written: there is a symbolic link in its place`,
    );
    expect(await readdir(path.join(out, 'other'))).toEqual(['.keep']);
  });

  test('writeResults keeps the previous files and leaves no partial ones if it fails', async () => {
    const out = await temporaryFolder();
    await write(out, CLASS);
    const before = await readFile(path.join(out, 'gradebook.csv'), 'utf8');
    const other = classOf([['student-09', earned, earned]]);
    await expect(writeResults(out, reportedRun(other), eachOf(other, true))).rejects.toThrow('journal');
    expect(await readFile(path.join(out, 'gradebook.csv'), 'utf8')).toBe(before);
    expect((await filesIn(out)).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  test('writeResults says so if a file cannot be written, be it short or long, and leaves no partial one', async () => {
    const long = exercise([check({ outcome: 'failed', message: 'x'.repeat(10_000) })]);
    for (const size of [1, 30]) {
      const grades = classOf(Array.from({ length: size }, (_, k) => [`student-${k}`, long, long]));
      const folder = await temporaryFolder({ 'grades.json/.keep': '' });
      await expect(write(folder, grades)).rejects.toThrow(
        'cannot be written: there is a folder in its place',
      );
      const link = await temporaryFolder();
      await symlink('/nowhere/else', path.join(link, `grades.json.${process.pid}.part`));
      await expect(write(link, grades)).rejects.toThrow('grades.json cannot be written: ENOENT');
      for (const out of [folder, link])
        expect((await filesIn(out)).filter((file) => file.endsWith('.part'))).toEqual([]);
    }
  });

  test('readOverview returns the same overview as writeResults', async () => {
    const out = await temporaryFolder();
    expect(await readOverview(reportedRun(CLASS), eachOf(CLASS))).toEqual(await write(out, CLASS));
  });

  test('writeResults writes one file per student into its folder, whatever the student’s name', async () => {
    await fc.assert(
      fc.asyncProperty(hostileClass, async (grades) => {
        const ids = [...new Set(grades.submissions.map(({ id }) => id))];
        const submissions = ids.map((id) => grades.submissions.find((one) => one.id === id)!);
        const out = await temporaryFolder();
        await write(out, { ...grades, submissions });
        const files = await filesIn(out);
        expect(files.filter((file) => file.startsWith('gradescope/'))).toHaveLength(ids.length);
        for (const file of files) expect(file).toMatch(/^((gradescope|report)\/)?[a-z0-9][a-z0-9._~-]*$/);
      }),
      { ...SEEDED, numRuns: 20 },
    );
  });
});
