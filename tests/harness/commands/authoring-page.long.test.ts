import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocksIn } from '../blocks.ts';
import { playPage, runIn } from './play-page.ts';
import { copyOfTheProject, ROOT, runFile } from './run.ts';

// Plays docs/authoring.md through: its commands and its files, in their order, in a copy of the project.

const blocks = blocksIn(await readFile(path.join(ROOT, 'docs/authoring.md'), 'utf8'));

test('following the page gives a new exercise that is calibrated, type-checked, formatted and graded', async () => {
  const root = await copyOfTheProject();
  const printed = await playPage(root, blocks);
  // A placeholder is a draft; what the page writes is complete.
  expect(printed).toMatch(/^11-averages: 1 right solution, 2 misconceptions, 0 breaches$/m);
  expect(printed).toMatch(/^10-smoothing: 1 right solution, 5 misconceptions, 0 breaches$/m);
  expect(printed.match(/^ +!.*$/gm)).toEqual([
    '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.',
  ]);
  expect(printed).toMatch(/10-smoothing\W+not started \(the grader works\)/);
  const files = blocks
    .map(({ info }) => info)
    .filter((info) => info.includes('10-smoothing') && !info.includes(' '));
  await runIn(
    root,
    `npx oxfmt --check reference/smoothing.ts ${files.filter((file) => !/README|variants|misc/.test(file)).join(' ')}`,
  );
  const task = await readFile(path.join(root, 'exercises/10-smoothing/README.md'), 'utf8');
  expect(task).toMatch(/^\| 3 +\| all weights of the kernel are 1\/width +\|$/m);

  await writeFile(
    path.join(root, 'exercises/10-smoothing/solution.ts'),
    blocks.find(({ info }) => info.endsWith('kernel-of-ones.ts'))!.text,
  );
  const { status, stdout } = await runFile('npm', ['test', '--', '10-smoothing'], { cwd: root });
  expect(status).toBe(1);
  expect(stdout).toContain('likely    The weights of your kernel are all 1, so they add up to width');
  // The law that compares both functions does not blame the right one.
  expect(stdout).toContain('○ a single 1 comes out as the kernel');
});
