import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../classes/folders.ts';
import { importSource, importZip } from './imported.ts';
import { zip } from './zip.ts';

const cloneOf = (url: string): string => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

test('the id of a clone is the name of its repository without what all names share', async () => {
  const source = await temporaryFolder({
    'a/.git/config': cloneOf('https://github.com/course/gd-anna.git'),
    'a/exercises/01-loss/solution.ts': 'anna',
    'a/harness/core/index.ts': 'the harness',
    'b/.git/config': cloneOf('git@github.com:course/gd-ben'),
    'b/exercises/01-loss/solution.ts': 'ben',
    'c/exercises/01-loss/solution.ts': 'no repository: the name of the folder',
  });
  const { report, files, became } = await importSource(source);
  expect(report.title).toBe('a folder of clones');
  expect(report.remarks).toEqual([
    'The names of all repositories begin with "gd-", which the ids leave out.',
  ]);
  expect(files).toEqual({
    'anna/01-loss/solution.ts': 'anna',
    'ben/01-loss/solution.ts': 'ben',
    'c/01-loss/solution.ts': 'no repository: the name of the folder',
  });
  expect(became['a/harness/core/index.ts']).toBe('left out: belongs to no exercise');
});

test('forks of one repository are named after their owners', async () => {
  const source = await temporaryFolder({
    'x/.git/config': cloneOf('https://git.example.org/anna/gradient.git'),
    'x/.git/objects/ab/cd': '',
    'x/exercises/01-loss/solution.ts': 'anna',
    'y/.git/config': cloneOf('https://git.example.org/ben/gradient'),
    'y/exercises/01-loss/solution.ts': 'ben',
  });
  const { report, files } = await importSource(source);
  expect(Object.keys(files)).toEqual(['anna/01-loss/solution.ts', 'ben/01-loss/solution.ts']);
  expect(report.remarks).toEqual(['gradient: the owners of the repositories are the ids.']);
});

test('what one student names a repository changes nothing for the others', async () => {
  const forks = await temporaryFolder(
    Object.fromEntries(
      ['anna/gradient', 'ben/gradient', 'cy/gradient', 'di/other'].flatMap((address, k) => [
        [`${k}/.git/config`, cloneOf(`https://git.example.org/${address}`)],
        [`${k}/01-loss/solution.ts`, address],
      ]),
    ),
  );
  const { files, report } = await importSource(forks);
  expect(files).toEqual({
    'anna/01-loss/solution.ts': 'anna/gradient',
    'ben/01-loss/solution.ts': 'ben/gradient',
    'cy/01-loss/solution.ts': 'cy/gradient',
    'di/01-loss/solution.ts': 'di/other',
  });
  expect(report.remarks).toEqual(['gradient, other: the owners of the repositories are the ids.']);
});

test('addresses that are all the same, or that few folders have, name no student', async () => {
  const [anna, ben, cy] = ['anna', 'ben', 'cy'].map((name) => ({ [`${name}/01-loss/solution.ts`]: name }));
  const ofCourse = Object.fromEntries(
    ['anna', 'ben', 'cy'].map((name) => [`${name}/.git/config`, cloneOf('https://git.example.org/x/course')]),
  );
  const same = await importSource(await temporaryFolder({ ...anna, ...ben, ...cy, ...ofCourse }));
  expect(same.files).toEqual({ ...anna, ...ben, ...cy });
  expect(same.report.remarks).toEqual([
    'Most clones have the same address: the names of their folders are the ids.',
  ]);
  const slow = `[remote "origin"]${'\n'.repeat(60_000)}url = https://git.example.org/x${'/'.repeat(4000)}zoe\n`;
  const one = await importSource(await temporaryFolder({ ...anna, ...ben, ...cy, 'cy/.git/config': slow }));
  expect(one.files).toEqual(same.files);
  expect(one.report.title).toBe('a folder of submissions');
});

test('what students pack around their solutions does not matter', async () => {
  const { files, became } = await importZip({
    'anna/tries/final/04-momentum/solution.ts': 'two folders too deep',
    'ben/04-momentum/src/solution.ts': 'one folder below',
    'cy.zip': zip({ 'cy-main/exercises/04-momentum/solution.ts': 'cy', 'cy-main/README.md': '' }),
    'di/all.zip': zip({ 'deep.zip': zip({ '04-momentum/solution.ts': 'di' }) }),
    'ed/04-momentum/Solution.TS': 'in capitals',
    'fe\\04-momentum\\solution.ts': 'backslashes of Windows',
    'ed/.DS_Store': '',
    '__MACOSX/ed/._solution.ts': '',
    'ed/node_modules/a/index.ts': '',
    'ed/node_modules/b/index.ts': '',
  });
  expect(files).toEqual({
    'anna/04-momentum/solution.ts': 'two folders too deep',
    'ben/04-momentum/solution.ts': 'one folder below',
    'cy/04-momentum/solution.ts': 'cy',
    'di/04-momentum/solution.ts': 'di',
    'ed/04-momentum/solution.ts': 'in capitals',
    'fe/04-momentum/solution.ts': 'backslashes of Windows',
  });
  expect(became['ed/node_modules']).toBe('left out: installed packages');
});

test('a folder around everything is named, because it may be a student who is alone in the download', async () => {
  const { report, files } = await importZip({ 'anna/ben/01-loss/solution.ts': 'whose?' });
  expect(Object.keys(files)).toEqual(['ben/01-loss/solution.ts']);
  expect(report.remarks).toEqual(['anna is around everything: it is not taken for a student.']);
});

test('a student who is named after an exercise does not hide the folder around all students', async () => {
  const { became, files } = await importZip({
    'CS1/anna/01-loss/solution.ts': 'anna',
    'CS1/ben/01-loss/solution.ts': 'ben',
    'CS1/01-loss/solution.ts': 'whose?',
  });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'anna', 'ben/01-loss/solution.ts': 'ben' });
  expect(became['CS1/01-loss']).toMatch(/^unclear: "01-loss" cannot be the name of a student's folder/);
});

test('what tools leave beside a packed folder does not hide its usual places', async () => {
  const work = { 'w/01-loss/solution.ts': 'mine', 'w/old/01-loss/solution.ts': 'old' };
  const { files } = await importZip({
    'anna.zip': zip({ ...work, '__MACOSX/w/._x': '', 'node_modules/x.js': '', 'notes.pdf': '' }),
    'ben/01-loss/solution.ts': 'ben',
  });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'mine', 'ben/01-loss/solution.ts': 'ben' });
});

test('a copy elsewhere does not compete with the usual place; two usual places do', async () => {
  const { files, became } = await importZip({
    'anna/exercises/01-loss/solution.ts': 'mine',
    'anna/tests/sample-class/x/01-loss/solution.ts': 'of the sample class',
    'ben/exercises/01-loss/solution.ts': 'one',
    'ben/again.zip': zip({ 'exercises/01-loss/solution.ts': 'two' }),
  });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'mine' });
  expect(became['anna/tests/sample-class/x/01-loss/solution.ts']).toBe(
    'left out: a copy outside of the usual place: anna/exercises/01-loss/solution.ts',
  );
  expect(became['ben/exercises/01-loss/solution.ts']).toMatch(/^unclear: one of 2 candidates for 01-loss/);
});

test('an exercise without solution.ts, and files in no folder of a student, need a person', async () => {
  const { became } = await importZip({
    'anna/01-loss/loss.ts': 'wrong name',
    'ben/01-loss/solution.ts': 'ben',
    'solution-of-cy.ts': 'whose?',
    'notes.txt': '',
  });
  expect(became).toMatchObject({
    'anna/01-loss/loss.ts': 'unclear: beside no solution of 01-loss',
    'solution-of-cy.ts': "unclear: in no student's folder",
    'notes.txt': 'left out: not a TypeScript file',
  });
});

test('a single submission is refused, and a folder for the class that is inside the download or holds results', async () => {
  const source = await temporaryFolder({ 'exercises/01-loss/solution.ts': 'x' });
  await expect(importSource(source)).rejects.toThrow(
    /is a single submission\. Put it into a folder named after/,
  );
  const clone = await temporaryFolder({ '.git/config': cloneOf('x/y'), 'src/a/01-loss/solution.ts': '' });
  await expect(importSource(clone)).rejects.toThrow(/is a single submission/);
  const many = await temporaryFolder({ 'a/01-loss/solution.ts': '', 'b/01-loss/solution.ts': '' });
  await expect(importSource(many, { out: path.join(many, 'class') })).rejects.toThrow('is in the download');
  const results = await temporaryFolder({ 'results.sha256': '# made of a run that has not ended\n' });
  await expect(importSource(many, { out: results })).rejects.toThrow(/holds results of npm run grade/);
  await expect(importSource(path.join(many, 'nowhere'))).rejects.toThrow('there is no such file or folder');
  await expect(importSource(path.join(many, 'a/01-loss/solution.ts'))).rejects.toThrow(
    'is neither a folder nor a ZIP archive',
  );
});
