import { chmod, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, withoutPrivileges } from '../folders.ts';
import { callScript } from './call.ts';
import { gradeHere, mergeHere, ROOT } from './run.ts';

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

test('results that cannot be written are reported before anything is graded', async () => {
  const folder = await temporaryFolder({ ...CLASS, file: '' });
  await mkdir(path.join(folder, 'shut'));
  await chmod(folder, 0o755);
  await chmod(path.join(folder, 'shut'), 0o555);
  const into = (out: string) => gradeHere(folder, { out: path.join(folder, out), exercise: ['01-loss'] });
  await expect(into('file')).rejects.toThrow(/file cannot be written: there is a file in its place$/);
  await expect(into('file/out')).rejects.toThrow(
    /file\/out cannot be written: there is a file in the place of its folder$/,
  );
  await expect(withoutPrivileges(() => into('shut'))).rejects.toThrow(/cannot be written: no permission$/);
});

test('results are not written into, around or through a link into anything that is read, and nothing there changes', async () => {
  const folder = await temporaryFolder({
    'class/anna/01-loss/solution.ts': 'export const loss = () => 0;',
    'class/ben/01-loss/solution.ts': '',
    'hidden/01-loss/checks.ts': '',
    'notes/report/mine.html': '',
  });
  await symlink('class', path.join(folder, 'link'));
  const content = async () => (await readdir(folder, { recursive: true })).toSorted();
  const before = await content();
  const refusal = (out: string, graded = 'class') =>
    gradeHere(path.join(folder, graded), {
      out: path.join(folder, out),
      ...(out.startsWith('hidden') ? { hidden: path.join(folder, 'hidden') } : {}),
    }).catch(({ message }: Error) => message.replaceAll(`${folder}/`, ''));
  expect(await refusal('class')).toBe('--out class is the class, class. Choose another folder.');
  expect(await refusal('class/anna')).toBe(
    '--out class/anna is a submission, class/anna. Choose another folder.',
  );
  expect(await refusal('link/anna/new')).toBe(
    '--out link/anna/new is in a submission, class/anna. Choose another folder.',
  );
  expect(await refusal('.')).toMatch(
    /is not a folder of results: it holds class\/anna\/01-loss\. Choose a new or empty folder\.$/,
  );
  expect(await refusal('hidden/new')).toMatch(/is in the folder of hidden checks, hidden\. /);
  expect(await refusal('class/anna/new', 'class/anna')).toMatch(/is in a submission, class\/anna\. /);
  expect(await refusal('notes')).toBe(
    'notes is not a folder of results: it holds report/mine.html. Choose a new or empty folder.',
  );
  expect(await content()).toEqual(before);
  for (const out of [path.join(ROOT, 'exercises'), path.join(ROOT, 'tests/new')])
    await expect(gradeHere(path.join(folder, 'class'), { out })).rejects.toThrow(
      /^--out \S+ (?:is|is in) a folder of the project, /,
    );
  await expect(mergeHere([folder], folder)).rejects.toThrow('is the folder of a shard');
});
