import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, withoutPrivileges } from '../course/classes/folders.ts';
import { callScript } from './call.ts';
import { gradeHere, mergeHere } from './run.ts';

const CLASS = { 'anna/01-loss/solution.ts': 'export const loss = () => 0;' };

test('what is wrong with FOLDER is printed in one line', async () => {
  const folder = await temporaryFolder({ file: '', 'empty\nfolder/.keep': '' });
  const gradeIt = (name: string) =>
    callScript('scripts/grade.ts', [path.join(folder, name), '--out', path.join(folder, 'out')]);
  const refused = (line: string) => ({ status: 2, stdout: '', stderr: `${folder}/${line}\n` });
  expect(await gradeIt('nowhere')).toEqual(refused('nowhere: there is no such folder'));
  expect(await gradeIt('file')).toEqual(refused('file is not a folder'));
  expect(await gradeIt('empty\nfolder')).toEqual(
    refused(
      'empty\\nfolder contains no submission: neither an exercise folder such as 01-loss nor folders of students',
    ),
  );
});

test('results that cannot be written are said before anything is graded', async () => {
  const folder = await temporaryFolder({ ...CLASS, file: '', 'shut/x': '' });
  await chmod(folder, 0o755);
  await chmod(path.join(folder, 'shut'), 0o555);
  const into = (out: string) => gradeHere(folder, { out: path.join(folder, out), exercise: ['01-loss'] });
  await expect(into('file')).rejects.toThrow(/file cannot be written: there is a file in its place$/);
  await expect(into('file/out')).rejects.toThrow(/file\/out cannot be written: there is a file in the place/);
  await expect(withoutPrivileges(() => into('shut'))).rejects.toThrow(/cannot be written: no permission$/);
});

test('results are not written into what is graded', async () => {
  const folder = await temporaryFolder({ ...CLASS, 'ben/01-loss/solution.ts': '' });
  for (const out of ['.', 'anna', 'anna/01-loss/results'])
    await expect(gradeHere(folder, { out: path.join(folder, out) })).rejects.toThrow(
      /^--out \S+ is part of what is graded\. Choose another folder\.$/,
    );
  await expect(mergeHere([folder], folder)).rejects.toThrow('--out must not be the folder of a shard');
});
