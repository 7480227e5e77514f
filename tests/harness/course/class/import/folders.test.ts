import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../folders.ts';
import { importSource, importZip } from './imported.ts';
import { zip } from './zip.ts';

const cloneOf = (url: string): string => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

test('the id of a clone is the whole name of its folder: what all of them share depends on who is there', async () => {
  const source = await temporaryFolder({
    'gd-anna/.git/config': cloneOf('https://github.com/course/gd-anna.git'),
    'gd-anna/exercises/01-loss/solution.ts': 'anna',
    'gd-anna/harness/core/index.ts': 'the harness',
    'gd-ben/.git/HEAD': '',
    'gd-ben/exercises/01-loss/solution.ts': 'ben',
  });
  const { files, became } = await importSource(source);
  expect(files).toEqual({
    'gd-anna/01-loss/solution.ts': 'anna',
    'gd-ben/01-loss/solution.ts': 'ben',
  });
  expect(became['gd-anna/harness/core/index.ts']).toBe('left out: belongs to no exercise');
});

test("the address in a repository, which its student may have written, gives nobody another student's id", async () => {
  const names = ['anna', 'ben', 'cy'];
  const source = await temporaryFolder(
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/.git/config`, cloneOf('https://git.example.org/course/anna')],
        [`${name}/01-loss/solution.ts`, name],
      ]),
    ),
  );
  const { files } = await importSource(source);
  expect(files).toEqual(Object.fromEntries(names.map((name) => [`${name}/01-loss/solution.ts`, name])));
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
    'left out: another file is the solution: anna/exercises/01-loss/solution.ts',
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
  await expect(importSource(clone)).rejects.toThrow(/may be one student's/);
  const many = await temporaryFolder({ 'a/01-loss/solution.ts': '', 'b/01-loss/solution.ts': '' });
  await expect(importSource(many, { out: path.join(many, 'class') })).rejects.toThrow('is in the download');
  const results = await temporaryFolder({ 'results.sha256': '# made of a run that has not ended\n' });
  await expect(importSource(many, { out: results })).rejects.toThrow(/holds results of npm run grade/);
  await expect(importSource(path.join(many, 'nowhere'))).rejects.toThrow('there is no such file or folder');
  await expect(importSource(path.join(many, 'a/01-loss/solution.ts'))).rejects.toThrow(
    'is neither a folder nor a ZIP archive',
  );
});
