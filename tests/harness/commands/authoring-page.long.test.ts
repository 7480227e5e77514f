import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Block, blocksIn } from '../blocks.ts';
import { copyOfTheProject, ROOT, runFile } from './run.ts';

// Plays docs/authoring.md through: its commands and its files, in their order, in a copy of the project.

const blocks = blocksIn(await readFile(path.join(ROOT, 'docs/authoring.md'), 'utf8'));

/** `npm run check` takes minutes and needs the whole project: more-exercises.long.test.ts runs it with these files. */
const LEFT_OUT = 'npm run check';

async function run(root: string, command: string): Promise<string> {
  const { status, stdout, stderr } = await runFile('bash', ['-c', command], { cwd: root });
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** Runs a block of commands, or writes a block that is a file. @returns what the commands printed */
async function play(root: string, { language, info, text }: Block): Promise<string> {
  if (language === 'sh') {
    const commands = text.trim().split('\n');
    let printed = '';
    for (const command of commands.filter((one) => one !== LEFT_OUT)) printed += await run(root, command);
    return printed;
  }
  if (info.includes(' ')) return '';
  await mkdir(path.dirname(path.join(root, info)), { recursive: true });
  await writeFile(path.join(root, info), text);
  return '';
}

test('following the page gives a new exercise that is calibrated, type-checked, formatted and graded', async () => {
  const root = await copyOfTheProject();
  let printed = '';
  for (const block of blocks.filter(({ info }) => info !== 'course.json')) printed += await play(root, block);
  // A placeholder is a draft; what the page writes is complete.
  expect(printed).toMatch(/^09-averages: 1 right solution, 2 misconceptions, 0 breaches$/m);
  expect(printed).toMatch(/^10-smoothing: 1 right solution, 5 misconceptions, 0 breaches$/m);
  expect(printed.match(/^ +!.*$/gm)).toEqual([
    '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.',
  ]);
  expect(printed).toMatch(/10-smoothing\W+not started \(the grader works\)/);
  const files = blocks
    .map(({ info }) => info)
    .filter((info) => info.includes('10-smoothing') && !info.includes(' '));
  await run(
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
