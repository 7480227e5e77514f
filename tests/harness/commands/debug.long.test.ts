import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { knownSolution } from '../../known-solution.ts';
import { sharedFolder } from '../folders.ts';
import { copyOfTheProject, ROOT, runScript } from './run.ts';

const project = await copyOfTheProject({ into: await sharedFolder() });
const solution = path.join(project, 'exercises/04-momentum/solution.ts');
const handIn = (name: string) => writeFile(solution, knownSolution('04-momentum', `misconceptions/${name}`));
const debug = (...args: string[]) => runScript('debug', args, project);

// Each test begins with the starters.
afterEach(async () => {
  await rm(path.join(project, 'exercises'), { recursive: true });
  await cp(path.join(ROOT, 'exercises'), path.join(project, 'exercises'), { recursive: true });
});

test('the call of the first check that fails is written, and made outside of the sandbox', async () => {
  await handIn('uphill.ts');
  const file = 'debug/04-momentum-moves-with-the-old-velocity.js';
  const { status, stdout, stderr } = await debug('momentum');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^debug\/04-momentum-moves-with-the-old-velocity\.js makes the call at which “.*” fails\.\nIt runs outside of the sandbox, .*\n\nyour answer: \{ beta: \[/,
  );
  expect(stdout).toMatch(
    /when this file was written: the new β is wrong\nexpected {2}\[.*\]\ngot {7}\[.*\]\n$/,
  );
  expect(await readFile(path.join(project, file), 'utf8')).toContain('momentumStep(gradient, ');
  // F5 in an editor, in the solution and in the file; the file runs as it is now.
  expect(await debug('exercises/04-momentum/solution.ts')).toEqual({ status, stdout, stderr });
  await writeFile(path.join(project, file), "console.log('changed by hand')");
  expect(await debug(file)).toEqual({ status: 0, stdout: 'changed by hand\n', stderr: '' });
});

test('another seed is that of the inputs, and of the command that writes the call again', async () => {
  await writeFile(solution, 'export const momentumStep = () => ({ beta: [Math.PI], z: [Math.E] });');
  const file = path.join(project, 'debug/04-momentum-moves-with-the-old-velocity.js');
  const texts: string[] = [];
  for (const seed of ['1', '4711']) {
    expect(await debug('momentum', '--seed', seed)).toMatchObject({ status: 0 });
    texts.push(await readFile(file, 'utf8'));
  }
  expect(texts[0]).toMatch(/^\/\/ {3}npm run debug -- 04-momentum moves-with-the-old-velocity$/m);
  expect(texts[1]).toMatch(/^\/\/ {3}npm run debug -- 04-momentum moves-with-the-old-velocity --seed 4711$/m);
});

test('npm test names the command once, for the first failure', async () => {
  await handIn('uphill.ts');
  const { stdout } = await runScript('test', ['momentum'], project);
  expect(stdout.match(/npm run debug -- .*/g)).toEqual([
    'npm run debug -- 04-momentum moves-with-the-old-velocity',
  ]);
});

test('a solution of several files with an enum runs, and an exception has its line in the TypeScript', async () => {
  await writeFile(
    path.join(project, 'exercises/04-momentum/helper.ts'),
    'export enum Old {\n  No,\n  Yes,\n}\nexport function fail(text: string): never {\n  throw new Error(text);\n}\n',
  );
  await writeFile(
    solution,
    "import { fail, Old } from './helper';\nimport type { Vector } from '../types.ts';\nexport const momentumStep = (_: unknown, beta: Vector) => fail(`old ${Old.Yes} at ${beta.length}`);\n",
  );
  const { status, stdout, stderr } = await debug('momentum', 'old');
  expect([status, stdout.split('\n').length]).toEqual([1, 4]);
  expect(stderr).toMatch(/Error: old 1 at \d/);
  expect(stderr).toContain('exercises/04-momentum/helper.ts:6:9)');
  expect(stderr).toContain('exercises/04-momentum/solution.ts:3:');
});

test('a call that fills the memory ends, and says so', async () => {
  await writeFile(
    solution,
    'export function momentumStep() {\n  const all = [];\n  while (true) all.push(Array(1000).fill(0));\n}\n',
  );
  const { status, stderr } = await debug('momentum');
  expect(status).toBe(1);
  expect(stderr).toContain('The call needed more than 512 MiB of memory: does an array or a string grow');
});

test('the call that npm test shows is made after an earlier one that spoils it, and is wrong again', async () => {
  for (const [exercise, name, check] of [
    ['01-loss', 'hessian-of-neighbours-remembered.ts', 'hessian'],
    ['05-one-pole-filter', 'state-kept-between-calls.ts', 'pole'],
  ] as const) {
    const file = path.join(project, 'exercises', exercise, 'solution.ts');
    await writeFile(file, knownSolution(exercise, `misconceptions/${name}`));
    const { stdout: tested } = await runScript('test', [exercise], project);
    const [, call, got] = /Start here[^]*? call {6}(.*?)\n {6}expected.*\n {6}got {7}(\S.*)/s.exec(tested)!;
    const { status, stdout } = await debug(exercise);
    expect(status).toBe(0);
    const text = await readFile(path.join(project, `debug/${exercise}-${check}.js`), 'utf8');
    expect(text).toContain(`const answer = ${call!.replaceAll(/\n +/g, ' ')};\n`);
    const [first] = /\d+\.\d+/.exec(got!)!;
    const answer = stdout.slice(stdout.indexOf('your answer:'), stdout.indexOf('when this file'));
    expect(Number(/\d+\.\d{4,}/.exec(answer)![0])).toBeCloseTo(Number(first), 9);
  }
});

test('a test that a student wrote is told what it asked and was answered, also what was not asked before', async () => {
  const file = path.join(project, 'exercises/09-properties/solution.ts');
  const testing = (h: number) =>
    `export const gradientIsCorrect = (loss, gradient, [x]) => Math.abs((loss([x + ${h}]) - loss([x])) / ${h} - gradient([x])[0]) < 1e-12;\n`;
  await writeFile(file, testing(1e-3));
  const { status, stdout } = await debug('properties', 'gradient-opposite');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /\n\nyour test asked: loss\(\[.*\]\) → .*\nyour test asked: loss\(.*\nyour test asked: gradient\(\[.*\]\) → \[.*\]\nyour answer: false\nwhen this file was written: your test refuses a right gradient\nexpected {2}true\ngot {7}false\n$/,
  );
  await writeFile(file, testing(0.125));
  const again = await debug('debug/09-properties-gradient-opposite.js');
  expect(again.stderr).toBe('');
  expect(again.stdout).toMatch(/^your test asked: loss\(\[.*\]\) → /);
  expect(again.stdout).not.toBe(stdout.slice(stdout.indexOf('your test')));
});

test('if there is nothing to run, one sentence says why', async () => {
  await writeFile(solution, 'export const x = 1;');
  expect(await debug('momentum')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'moves-with-the-old-velocity has no single call: solution.ts does not export a function named momentumStep: does it have another name, or no `export` before it?\n',
  });
  expect(await debug('e')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^"e" could be 03-gradient-descent or .*: write more of it\.\n$/),
  });
});
