import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfTheProject } from './run.ts';

test('npm run calibrate -- ID --watch calibrates again at every save, and goes on after a broken file', async () => {
  const root = await copyOfTheProject({ exercises: ['01-loss', '04-momentum'] });
  const args = ['scripts/start.mjs', 'calibrate', 'loss', '--watch'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'pipe' });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  let shown = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (shown += String(chunk)));
  /** Waits until it waits. @returns what was printed since the last time */
  async function round(): Promise<string> {
    await expect.poll(() => shown).toContain('Waiting for changes. q or Ctrl-C ends.\n');
    const text = shown;
    shown = '';
    return text;
  }
  expect(await round()).toContain('exercises: 1, seeds: 1, breaches: 0\n');

  const inTests = (name: string): string => path.join(root, 'tests/exercises/01-loss', name);
  await writeFile(inTests('variants/new.ts'), 'export const loss = () => 0;\n');
  expect(await round()).toContain('new does not export gradient, hessian');

  await appendFile(inTests('checks.ts'), '\nconst = 1;\n');
  expect(await round()).toContain('checks.ts');
  // The task and what is elsewhere decide nothing.
  await appendFile(path.join(root, 'exercises/01-loss/README.md'), '\n');
  await appendFile(path.join(root, 'tests/exercises/04-momentum/checks.ts'), '\n');
  await writeFile(inTests('variants/new.ts'), '');
  expect(await round()).toContain('checks.ts');
  expect(shown).toBe('');
});
