import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { ROOT, runFile } from './run.ts';

/** Without its compiler V8 has no WebAssembly, which the sandbox needs. */
const env = { NODE_OPTIONS: '--jitless' };
const SENTENCE = /^no worker thread can start: WebAssembly is not defined \(NODE_OPTIONS is --jitless\)$/m;

test('if no worker can start, grade says so in one line, grades no submission and exits with status 1', async () => {
  const out = path.join(await temporaryFolder(), 'out');
  const folder = path.join(ROOT, 'tests/sample-class');
  const args = ['scripts/start.mjs', 'grade', folder, '--out', out, '--exercise', '01-loss'];
  const { status, stdout, stderr } = await runFile(process.execPath, args, { env });
  expect(stderr).toMatch(SENTENCE);
  expect(stderr).not.toContain('    at ');
  expect([stdout, status]).toEqual(['', 1]);
  expect(await readdir(out)).toEqual(['results', 'results.sha256']);
});

test('if no worker can start, npm test says so in one line and exits with status 1', async () => {
  const { status, stdout, stderr } = await runFile(process.execPath, ['scripts/start.mjs', 'test'], { env });
  expect(stderr).toMatch(SENTENCE);
  expect([stdout, status]).toEqual(['', 1]);
});
