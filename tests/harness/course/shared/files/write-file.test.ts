import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WriteError, writeAtomically } from '../../../../../harness/course/shared/files/write-file.ts';
import { temporaryFolder, withoutPrivileges } from '../../../folders.ts';

test('writeAtomically replaces a file and leaves no temporary file behind', async () => {
  const folder = await temporaryFolder({ 'grades.json': 'the old text' });
  await writeAtomically(path.join(folder, 'grades.json'), 'new');
  expect(await readFile(path.join(folder, 'grades.json'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['grades.json']);
});

test.each<[string, (folder: string) => Promise<unknown>, string]>([
  [
    'there is a folder in its place',
    (folder) => mkdir(path.join(folder, 'out/x.csv'), { recursive: true }),
    'there is a folder in its place',
  ],
  [
    'there is a file in the place of its folder',
    (folder) => writeFile(path.join(folder, 'out'), ''),
    'there is a file in the place of its folder',
  ],
  ['there is no folder for it', async () => {}, 'ENOENT'],
])('a file cannot be written if %s, and one line gives the reason', async (_, prepare, reason) => {
  const folder = await temporaryFolder();
  await prepare(folder);
  const file = path.join(folder, 'out/x.csv');
  const failure = await writeAtomically(file, 'text').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WriteError);
  expect((failure as Error).message).toBe(`${file} cannot be written: ${reason}`);
});

test('a file cannot be written into a folder without permission, and one line says so', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  const file = path.join(folder, 'x.csv');
  await expect(withoutPrivileges(() => writeAtomically(file, 'text'))).rejects.toThrow(
    `${file} cannot be written: no permission`,
  );
});
