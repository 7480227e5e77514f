import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importZip, type Imported } from './imported.ts';

const kinds = ({ report }: Imported): Record<string, string> =>
  Object.fromEntries(
    report.students.flatMap(({ id, changes }) =>
      [...changes].map(([exercise, { kind }]) => [`${id} ${exercise}`, kind]),
    ),
  );

test('importing again says what is new, changed and as before, and writes nothing else', async () => {
  const { out } = await importZip({ 'ann/01-loss/solution.ts': '1', 'ben/01-loss/solution.ts': '1' });
  const again = await importZip(
    { 'ann/01-loss/solution.ts': '1', 'ben/01-loss/solution.ts': '2', 'cy/01-loss/solution.ts': '1' },
    { out },
  );
  expect(kinds(again)).toEqual({ 'ann 01-loss': 'same', 'ben 01-loss': 'changed', 'cy 01-loss': 'new' });
  expect(again.files).toEqual({
    'ann/01-loss/solution.ts': '1',
    'ben/01-loss/solution.ts': '2',
    'cy/01-loss/solution.ts': '1',
  });
});

test.each([
  [
    'Moodle',
    'Ann Doe_101_assignsubmission_file/01-loss/solution.ts',
    (name: string) => `${name}_102_assignsubmission_file/01-loss/solution.ts`,
  ],
  ['Canvas', 'anndoe_101_5001_01-loss.ts', (name: string) => `${name}_102_5002_01-loss.ts`],
])('a student who took another name since is found by the number: %s', async (_, ann, ben) => {
  const { out } = await importZip({ [ann]: '1', [ben('ben')]: '2' });
  const again = await importZip({ [ann]: '1', [ben('cy')]: '3' }, { out });
  expect(kinds(again)).toMatchObject({ 'ben_102 01-loss': 'changed' });
  expect(again.report.absent).toEqual([]);
  expect(again.files).toMatchObject({ 'ben_102/01-loss/solution.ts': '3' });
  // The number of a group is not that of a participant.
  await expect(importZip({ [ann]: '1', [ben('cy')]: '4' }, { out, groups: true })).rejects.toThrow(
    'is a class of students: leave out --groups, or choose another folder',
  );
});

test('students and exercises that a download does not have stay as they are', async () => {
  const { out } = await importZip({ 'ann/01-loss/solution.ts': '1', 'ben/01-loss/solution.ts': '1' });
  const again = await importZip({ 'ann/04-momentum/solution.ts': '4' }, { out });
  expect(again.report.absent).toEqual(['ben']);
  expect(Object.keys(again.files)).toEqual([
    'ann/01-loss/solution.ts',
    'ann/04-momentum/solution.ts',
    'ben/01-loss/solution.ts',
  ]);
});

test('a file that the solution no longer has is removed, if an import wrote it', async () => {
  const { out } = await importZip({
    'ann/01-loss/solution.ts': '1',
    'ann/01-loss/helper.ts': 'h',
    'ann/01-loss/other.ts': 'o',
  });
  await writeFile(path.join(out, 'ann/01-loss/mine.ts'), 'by hand');
  await writeFile(path.join(out, 'ann/01-loss/other.ts'), 'changed by hand');
  const again = await importZip({ 'ann/01-loss/solution.ts': '1' }, { out });
  expect(kinds(again)).toEqual({ 'ann 01-loss': 'changed' });
  expect(again.files).toEqual({
    'ann/01-loss/mine.ts': 'by hand',
    'ann/01-loss/other.ts': 'changed by hand',
    'ann/01-loss/solution.ts': '1',
  });
});

test('a file that was changed by hand is kept, and a person has to look', async () => {
  const { out } = await importZip({ 'ann/01-loss/solution.ts': '1' });
  const file = path.join(out, 'ann/01-loss/solution.ts');
  await writeFile(file, 'by hand');
  const again = await importZip({ 'ann/01-loss/solution.ts': '2', 'ann/01-loss/helper.ts': 'h' }, { out });
  expect(again.files).toEqual({ 'ann/01-loss/solution.ts': 'by hand' });
  expect(again.became['ann/01-loss/solution.ts']).toBe(
    `unclear: ${file} was not written by an import, or changed since: it is kept`,
  );
  // The record still knows what it had written: once the file is away, the import goes on.
  await rm(file);
  expect((await importZip({ 'ann/01-loss/solution.ts': '2' }, { out })).files).toEqual({
    'ann/01-loss/solution.ts': '2',
  });
});

test('a solution that has become unclear stays as it was', async () => {
  const ben = { 'ben/01-loss/solution.ts': '1' };
  const { out, files } = await importZip({ 'ann/01-loss/solution.ts': '1', ...ben });
  const rivals = { 'ann/a/01-loss/solution.ts': '1', 'ann/b/01-loss/solution.ts': '2' };
  const again = await importZip({ ...rivals, ...ben }, { out });
  expect(again.files).toEqual(files);
  expect(again.report.students.map(({ undecided }) => [...undecided.keys()])).toEqual([['01-loss'], []]);
});

test('a record that was edited is refused, and nothing is written', async () => {
  const { out } = await importZip({ 'ann/01-loss/solution.ts': '1' });
  const file = path.join(out, 'import.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"student"', '"pupil"'));
  await expect(importZip({ 'ann/01-loss/solution.ts': '2' }, { out })).rejects.toThrow(
    `${file} is not as an import wrote it: put it back as it was, or import everything into a new folder`,
  );
  expect(await readFile(path.join(out, 'ann/01-loss/solution.ts'), 'utf8')).toBe('1');
});
