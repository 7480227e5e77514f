import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NotWritten, writeWhole } from '../../../../harness/course/classes/index.ts';
import { temporaryFolder, withoutPrivileges } from './folders.ts';

test('a file is replaced whole, and nothing is left beside it', async () => {
  const folder = await temporaryFolder({ 'grades.json': 'the old text' });
  await writeWhole(path.join(folder, 'grades.json'), 'new');
  expect(await readFile(path.join(folder, 'grades.json'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['grades.json']);
});

test.each<[string, (folder: string) => Promise<unknown>, string]>([
  [
    'a folder in its place',
    (folder) => mkdir(path.join(folder, 'out/x.csv'), { recursive: true }),
    'there is a folder in its place',
  ],
  [
    'a file in the place of its folder',
    (folder) => writeFile(path.join(folder, 'out'), ''),
    'a file is in the place of a folder',
  ],
  ['no folder', async () => {}, 'ENOENT'],
])('%s: one line says why', async (_, prepare, reason) => {
  const folder = await temporaryFolder();
  await prepare(folder);
  const file = path.join(folder, 'out/x.csv');
  const failure = await writeWhole(file, 'text').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotWritten);
  expect((failure as Error).message).toBe(`${file} cannot be written: ${reason}`);
});

test('a folder that we may not write into: one line says so', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  const file = path.join(folder, 'x.csv');
  await expect(withoutPrivileges(() => writeWhole(file, 'text'))).rejects.toThrow(
    `${file} cannot be written: no permission`,
  );
});
