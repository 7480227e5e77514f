import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runFile } from '../commands/run.ts';
import { temporaryFolder } from '../folders.ts';

test('a checkout has the same line ends with core.autocrlf, but for files that keep their own', async () => {
  const folder = await temporaryFolder({
    '.gitattributes': await readFile(path.join(ROOT, '.gitattributes')),
  });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const files = ['README.md', 'tests/sample-class/student-01/a.ts'];
  git('init', '--quiet');
  for (const [k, file] of files.entries()) {
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: folder,
      input: k === 0 ? 'one\ntwo\n' : 'one\r\ntwo\n',
      encoding: 'utf8',
    }).trim();
    git('update-index', '--add', '--cacheinfo', `100644,${blob},${file}`);
  }
  git('checkout-index', '--all', '--force');
  expect(await readFile(path.join(folder, files[0]!), 'utf8')).toBe('one\ntwo\n');
  expect(await readFile(path.join(folder, files[1]!), 'utf8')).toBe('one\r\ntwo\n');
});

test('a command says in one sentence that Node is too old', async () => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(old)}` };
  const { status, stdout, stderr } = await runFile(process.execPath, ['scripts/start.mjs', 'grade'], { env });
  expect(stderr).toMatch(/^Node 18\.20\.4 is too old: install Node 20\.19 or newer .*\n$/);
  expect([status, stdout]).toEqual([2, '']);
});

test('a command says in one sentence that npm ci was forgotten', async () => {
  const parts = ['scripts', 'harness'];
  const folder = await temporaryFolder();
  for (const part of parts) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  const { status, stdout, stderr } = await runFile(process.execPath, ['scripts/start.mjs', 'grade'], {
    cwd: folder,
  });
  expect(stderr).toMatch(/^[\w-]+ is not installed: run npm ci\n$/);
  expect([status, stdout]).toEqual([1, '']);
});
