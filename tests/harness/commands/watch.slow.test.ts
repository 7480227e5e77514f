import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfTheProject } from './run.ts';

test('npm run watch grades again at every save, and shows no grade where a save changes none', async () => {
  const root = await copyOfTheProject({
    exercises: ['01-loss', '02-stationary-points', '03-gradient-descent'],
  });
  const args = ['scripts/start.mjs', 'test', '--watch', '--problems', 'loss', 'stationary'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'pipe' });
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  let shown = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (shown += String(chunk)));
  /** Waits for the end of a run. @returns what was printed since the last time */
  async function round(): Promise<string> {
    await expect.poll(() => shown).toMatch(/^ {2}total .*\n[^]*^Waiting for changes/m);
    const text = shown;
    shown = '';
    return text;
  }
  const solution = (id: string): string => path.join(root, 'exercises', id, 'solution.ts');
  const loss = solution('01-loss');
  const starter = await readFile(loss, 'utf8');
  expect(await round()).toContain('not started (the grader works)');

  await writeFile(loss, 'export const loss = ;');
  const broken = await round();
  // An editor's list begins anew with the first line, and is complete with the last.
  const problem = String.raw`exercises/01-loss/solution\.ts:1:21: error: this is not valid TypeScript`;
  expect(broken).toMatch(new RegExp(`^Grading\\n[^]*^${problem}.*\\nWaiting for changes`, 'm'));
  // The scoreboard has all exercises, not only what the save has changed.
  expect(broken).toMatch(/02-stationary-points .*not started/);
  // Neither of these changes what is graded.
  await writeFile(loss, 'export const loss = ;');
  await appendFile(solution('03-gradient-descent'), '// Not watched.\n');
  await appendFile(path.join(root, 'exercises/01-loss/README.md'), '\n');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await writeFile(loss, starter);
  const last = await round();
  expect(last).toContain('not started (the grader works)');
  expect(last).not.toContain('Error');
  child.stdin.write('q');
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
});
