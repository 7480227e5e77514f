import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { knownSolution } from '../../known-solution.ts';
import { sharedFolder } from '../folders.ts';
import { copyOfTheProject, ROOT, runFile, runScript } from './run.ts';

const root = await copyOfTheProject({
  into: await sharedFolder(),
  exercises: ['01-loss', '03-gradient-descent', '04-momentum', '05-one-pole-filter', '08-loop-poles'],
});
const solution = (id: string): string => path.join(root, 'exercises', id, 'solution.ts');
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');

/** The outcome of each check, by exercise and title. */
type Outcomes = Record<string, 'passed' | 'failed' | 'skipped'>;

/** What `npm test` prints of each check: a mark, and the title, which may go on in further lines. */
function printedOutcomes(stdout: string): Outcomes {
  const outcomes: Outcomes = {};
  let exercise = '';
  for (const { groups } of stdout.matchAll(
    /^(?<id>\d\d-[a-z-]+) {2}|^ {2}(?<mark>[✓✗○]) (?<title>.+?) {2,}\d+(?:\/\d+)?(?<rest>(?:\n {4}\S.*)*)$/gm,
  )) {
    if (groups!['id'] !== undefined) exercise = groups!['id'];
    else {
      const title = `${groups!['title']}${groups!['rest']}`.replaceAll(/\n {4}/g, ' ');
      outcomes[`${exercise} ${title}`] = groups!['mark'] === '✓' ? 'passed' : 'failed';
    }
  }
  return outcomes;
}

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly failureMessages: readonly string[];
}

async function shownByVitest(): Promise<{
  readonly assertions: readonly Assertion[];
  status: number | null;
}> {
  const args = ['run', '--project', 'exercises', '--reporter=json'];
  const { status, stdout } = await runFile(process.execPath, [VITEST, ...args], { cwd: root });
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: { assertionResults: Assertion[] }[];
  };
  return { assertions: testResults.flatMap(({ assertionResults }) => assertionResults), status };
}

test('vitest shows a test for each check, with the outcomes and the sentences of npm test', async () => {
  const grading = path.join(ROOT, 'tests/exercises');
  await writeFile(
    solution('01-loss'),
    knownSolution('01-loss', 'misconceptions/gradient-points-downhill.ts'),
  );
  const [variant] = (await readdir(path.join(grading, '04-momentum/variants'))).toSorted();
  await cp(path.join(grading, '04-momentum/variants', variant!), solution('04-momentum'));
  await rm(solution('08-loop-poles'));
  const printed = await runScript('test', [], root);
  const { assertions, status } = await shownByVitest();

  const idOf = ({ ancestorTitles }: Assertion): string => ancestorTitles[0]!.split(':')[0]!;
  const started = assertions.filter((one) => one.status !== 'skipped');
  const shown: Outcomes = Object.fromEntries(started.map((one) => [`${idOf(one)} ${one.title}`, one.status]));
  expect(shown).toEqual(printedOutcomes(printed.stdout));
  expect(new Set(Object.values(shown))).toEqual(new Set(['passed', 'failed']));
  expect([printed.status, status]).toEqual([1, 1]);

  // What is not started, or missing, is neither passed nor failed.
  const skipped = new Set(assertions.filter((one) => one.status === 'skipped').map(idOf));
  expect([...skipped]).toEqual(['03-gradient-descent', '05-one-pole-filter', '08-loop-poles']);
  for (const id of skipped) expect(printed.stdout).toMatch(new RegExp(`^  ${id} .* not started`, 'm'));

  const [message] = started.find(
    (one) => one.title === 'the gradient is ∇L(β), or that of your own loss',
  )!.failureMessages;
  for (const part of ['Your gradient points downhill', 'gradient([5, 4])', '[-6, -102]'])
    expect(message).toContain(part);
});

test('vitest in watch mode grades again when a solution is saved', async () => {
  const file = solution('05-one-pole-filter');
  const starter = await readFile(file, 'utf8');
  await writeFile(file, 'export const lfilter = ;');
  const args = [VITEST, '--watch', '--project', 'exercises'];
  const env = { ...process.env, VITEST: undefined, FORCE_COLOR: '0' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'pipe' });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await expect.poll(() => output).toMatch(/(?:Waiting|Watching) for file changes/);
  expect(output).toContain('this is not valid TypeScript: Expression expected.');
  output = '';
  await writeFile(file, starter);
  await expect.poll(() => output).toMatch(/(?:Waiting|Watching) for file changes/);
  expect(output).not.toContain('this is not valid TypeScript');
  expect(output).toMatch(/Tests .*skipped/);
});
