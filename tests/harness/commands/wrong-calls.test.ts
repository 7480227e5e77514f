import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, withoutPrivileges } from '../course/classes/folders.ts';
import { gradeHere, mergeHere, runFile, runScript } from './run.ts';

const CLASS = { 'anna/01-loss/solution.ts': 'export const loss = () => 0;' };

test.each([
  ['grade.ts', ['--bogus'], /^error: unknown option '--bogus'$/],
  ['grade.ts', ['--jobs', '0'], /^error: option '--jobs <N>' argument '0' is invalid\. .*at least 1\.$/],
  ['grade.ts', ['nowhere'], /^nowhere: there is no such folder$/],
  ['test.ts', ['--bogus'], /^Unknown option '--bogus'/],
  ['test.ts', ['nothing'], /^no exercise is called like nothing; there are 01-loss, /],
])('%s %j: one line, status 2', async (script, args, line) => {
  const { status, stdout, stderr } = await runScript(script, args);
  expect(stderr.trimEnd()).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect([stdout, status]).toEqual(['', 2]);
});

test('what is wrong with FOLDER is said in one line', async () => {
  const folder = await temporaryFolder({ file: '', 'empty\nfolder/.keep': '' });
  const gradeIt = (name: string) => gradeHere(path.join(folder, name), { out: path.join(folder, 'out') });
  await expect(gradeIt('nowhere')).rejects.toThrow(/^\S*nowhere: there is no such folder$/);
  await expect(gradeIt('file')).rejects.toThrow(/^\S*file is not a folder$/);
  await expect(gradeIt('empty\nfolder')).rejects.toThrow(/^\S*empty\\nfolder holds no submission: .*$/);
});

test('an exercise that is not there is said, with those that are', async () => {
  const folder = await temporaryFolder(CLASS);
  const work = gradeHere(folder, { out: path.join(folder, 'out'), exercise: ['01-loss', '\u001B[2J'] });
  await expect(work).rejects.toThrow(/^there is no exercise \\u001b\[2J; there are 01-loss, .*$/);
});

test('results that cannot be written are said before anything is graded', async () => {
  const folder = await temporaryFolder({ ...CLASS, file: '', 'shut/x': '' });
  await chmod(folder, 0o755);
  await chmod(path.join(folder, 'shut'), 0o555);
  const into = (out: string) => gradeHere(folder, { out: path.join(folder, out), exercise: ['01-loss'] });
  await expect(into('file')).rejects.toThrow(/file cannot be written: there is a file in its place$/);
  await expect(into('file/out')).rejects.toThrow(/file\/out cannot be written: a file is in the place/);
  await expect(withoutPrivileges(() => into('shut'))).rejects.toThrow(/cannot be written: no permission$/);
});

test('a disk that fills up ends the run with one line, and what is known stays in the journal', async () => {
  const folder = await temporaryFolder(CLASS);
  const out = path.join(folder, 'out');
  // The workers' code is made, which takes room of its own.
  await gradeHere(folder, { out: await temporaryFolder(), exercise: ['01-loss'] });
  // A file may not grow beyond 512 bytes here, which is less than one line of the journal.
  const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" --import tsx "$@"`;
  const args = ['scripts/grade.ts', folder, '--out', out, '--exercise', '01-loss', '--jobs', '1'];
  const { status, stderr } = await runFile('sh', ['-c', command, 'sh', ...args]);
  const file = path.join(out, 'journal.ndjson');
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(`${file} cannot be written: the disk is full`);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});

test('results are not written into what is graded', async () => {
  const folder = await temporaryFolder({ ...CLASS, 'ben/01-loss/solution.ts': '' });
  for (const out of ['.', 'anna', 'anna/01-loss/results'])
    await expect(gradeHere(folder, { out: path.join(folder, out) })).rejects.toThrow(
      /^--out \S+ lies in what is graded: choose a folder beside it$/,
    );
  await expect(mergeHere([folder], folder)).rejects.toThrow(
    '--out must be another folder than those of the shards',
  );
});
