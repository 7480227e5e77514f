import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { gradeHere, runFile } from './run.ts';

test('a disk that fills up ends the run with one line, and loses no result', async () => {
  const folder = await temporaryFolder({ 'anna/01-loss/solution.ts': 'export const loss = () => 0;' });
  const out = path.join(folder, 'out');
  // The workers' code is made, which takes room of its own.
  await gradeHere(folder, { out: await temporaryFolder(), exercise: ['01-loss'] });
  // A file may not grow beyond 512 bytes here, which is less than one result.
  const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" --import tsx "$@"`;
  const args = ['scripts/grade.ts', folder, '--out', out, '--exercise', '01-loss', '--jobs', '1'];
  const { status, stderr } = await runFile('sh', ['-c', command, 'sh', ...args]);
  const place = path.join(out, 'results/01-loss.');
  const sentence = stderr.trimEnd().split('\n').at(-1)!;
  expect(sentence.replace(/sha256-[0-9a-f]{64}/, 'KEY')).toBe(
    `${place}KEY.json cannot be written: the disk is full`,
  );
  // Nothing torn is left.
  expect(await readdir(path.join(out, 'results'))).toEqual([]);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});
