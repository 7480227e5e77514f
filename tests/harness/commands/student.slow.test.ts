import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { knownSolution } from '../../known-solution.ts';
import { sharedFolder } from '../folders.ts';
import { copyOfTheProject, ROOT, runScript } from './run.ts';

const project = await copyOfTheProject({ into: await sharedFolder() });
const handIn = (id: string, file: string): Promise<void> =>
  writeFile(path.join(project, 'exercises', id, 'solution.ts'), knownSolution(id, file));

// Each test begins with the starters.
afterEach(() => cp(path.join(ROOT, 'exercises'), path.join(project, 'exercises'), { recursive: true }));

test('npm test: a student reads what is wrong, a check at a time, and sees the scoreboard', async () => {
  const wrong = path.join(ROOT, 'tests/exercises/01-loss/misconceptions/gradient-points-downhill.ts');
  await handIn('01-loss', 'misconceptions/gradient-points-downhill.ts');
  const { status, stdout, stderr } = await runScript('test', ['loss', 'gradient'], project);
  const [sentence] = (await readFile(wrong, 'utf8')).split('\n');
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    '',
    '01-loss  A loss with two minima, its gradient and its Hessian             6 / 10',
    '  ✓ the loss is L(β)                                                           2',
    '  ✗ the gradient is ∇L(β), or that of your own loss                          0/1',
    '      Start here: ∇L(β) is wrong',
  ]);
  expect(stdout).toContain(sentence!.slice(3, 40));
  expect(stdout).not.toContain('    at ');
  expect(stdout.trimEnd().split('\n').slice(-8)).toEqual([
    '  01-loss              ████████████░░░░░░░░  6 / 10',
    '  03-gradient-descent  ░░░░░░░░░░░░░░░░░░░░  not started (the grader works)',
    '  total                ██████░░░░░░░░░░░░░░  6 / 20',
    '',
    expect.stringMatching(/^start with       01-loss: Your gradient/),
    expect.stringMatching(/^ {17}\S/),
    expect.stringMatching(/^ {17}\S/),
    'step through it  npm run debug -- 01-loss gradient',
  ]);
  expect([stderr, status]).toEqual(['', 1]);
});

test('npm test: a failure is drawn into a file that the failure names, and not kept when it passes', async () => {
  await handIn('08-loop-poles', 'misconceptions/curvature-doubled.ts');
  const wrong = await runScript('test', ['loop'], project);
  const files = [...wrong.stdout.matchAll(/^ {6}picture {3}(\S+)$/gm)].map(([, file]) => file!);
  expect(files).toContain('grades/pictures/08-loop-poles/sum-of-the-poles.svg');
  for (const file of files) expect(await readFile(path.join(project, file), 'utf8')).toMatch(/^<svg /);
  await handIn('08-loop-poles', 'variants/plain.ts');
  const right = await runScript('test', ['loop'], project);
  expect(right.stdout).toContain('10 / 10');
  expect(right.stdout).toContain('well done        all of this is right\n');
  const left = await readdir(path.join(project, 'grades/pictures'), { recursive: true });
  expect(left.filter((file) => file.endsWith('.svg'))).toEqual([]);
});

test('npm test: a file of another name is not “not started”, and after full marks the next exercise is named', async () => {
  await handIn('01-loss', 'variants/plain.ts');
  const right = await runScript('test', ['loss', 'stationary'], project);
  expect(right.stdout).toContain('right so far; next is exercises/02-stationary-points/README.md');
  const solution = path.join(project, 'exercises/02-stationary-points/solution.ts');
  await rename(solution, solution.replace('solution', 'classify'));
  const { stdout, status } = await runScript('test', ['stationary'], project);
  await rm(solution.replace('solution', 'classify'));
  expect(stdout).toContain('there is classify.ts, but no solution.ts');
  expect(status).toBe(1);
});

test('npm test on a fresh clone is green, and says that no exercise is started', async () => {
  const { status, stdout, stderr } = await runScript('test', ['01'], project);
  expect(stdout.trim().split('\n')).toEqual([
    '01-loss  ░░░░░░░░░░░░░░░░░░░░  not started (the grader works)',
    '  total    ░░░░░░░░░░░░░░░░░░░░  0 / 10',
  ]);
  expect([stderr, status]).toEqual(['', 0]);
});

test('npm test -- --require: the exit status says whether the points or the exercises are there', async () => {
  await handIn('01-loss', 'misconceptions/gradient-points-downhill.ts');
  await handIn('08-loop-poles', 'variants/plain.ts');
  await writeFile(path.join(project, 'course.json'), '{ "require": "all" }');
  const ended = async (...args: string[]) => {
    const { status, stdout, stderr } = await runScript('test', args, project);
    return [status, stdout.trimEnd().split('\n').at(-1), stderr];
  };
  const words = ['loss', 'loop'];
  expect(await ended(...words, '--require', '16')).toEqual([0, 'Required: 16 points. Reached: 16.', '']);
  expect(await ended(...words, '--require', '16.5')).toEqual([1, 'Required: 16.5 points. Reached: 16.', '']);
  const rule = 'Every required exercise is fully right';
  expect(await ended('loop', '--require', 'all')).toEqual([0, `${rule}: yes.`, '']);
  expect(await ended(...words, '--require', 'all')).toEqual([1, `${rule}: no, not 01-loss.`, '']);
  expect(await ended('loop', 'filter', '--require', 'course')).toEqual([
    1,
    `${rule}: no, not 05-one-pole-filter.`,
    '',
  ]);
  expect(await ended('loop', '--require', '11')).toEqual([
    2,
    expect.anything(),
    '11 points are required, but only 10 can be reached here.\n',
  ]);
});

test('npm test: where points are lost, a line says what TypeScript says', async () => {
  const change = (id: string, from: string, to: string): Promise<void> => {
    const right = knownSolution(id, 'variants/plain.ts');
    return writeFile(path.join(project, 'exercises', id, 'solution.ts'), right.replace(from, to));
  };
  await change('01-loss', 'beta[0] - 2', 'beta.x - 2');
  await change('02-stationary-points', '\n\n', '\nundefined.size;\n');
  await change('03-gradient-descent', 'path.push(', 'path.append(');
  await change('08-loop-poles', '\n\n', '\nexport const fine: string = 1;\n');
  const { stdout } = await runScript('test', [], project);
  expect(stdout.match(/^ +types .*/gm)).toEqual([
    expect.stringMatching(/^ +types {5}solution\.ts:5:16 {2}Property 'x' does not exist on type 'Vector'\.$/),
    expect.stringMatching(/^ {2}types {5}solution\.ts:\d:1 {2}/),
    expect.stringMatching(/^ {2}types {5}solution\.ts:12:10 {2}Property 'append' does not exist on type/),
  ]);
  expect(stdout).toContain('10 / 10');
});

test('a file of the project that is broken is named, with the place', async () => {
  await writeFile(path.join(project, 'tests/exercises/01-loss/exercise.json'), '{ "id": "01-loss", }');
  const { status, stdout, stderr } = await runScript('grade', ['exercises'], project);
  expect(stderr).toMatch(/exercise\.json:1:\d+/);
  expect(stderr).not.toContain('    at ');
  expect([stdout, status]).toEqual(['', 2]);
});
