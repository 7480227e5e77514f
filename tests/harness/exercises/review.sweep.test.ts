import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reviewer } from '../../../harness/core/grading/index.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../../harness/core/model/solution-file.ts';
import { strip } from '../../../harness/core/sandbox/source/strip.ts';
import { exerciseIds, readFolder } from '../../../harness/course/exercises/index.ts';
import { loadExercise } from '../load-exercise.ts';
import { sampled } from '../sampled.ts';
import { cheatsFor, callsUnder, referenceOf } from './cheats.ts';

const ROOT = process.cwd();
/** The run's, which students do not know. */
const SEED = 4711;
const IDS = sampled(await exerciseIds(ROOT), ['01-loss', '05-one-pole-filter']);

/** What staff read about the sources of a solution; those that do not load have nothing. */
async function reviewerOf(id: string) {
  const plan = await loadExercise(ROOT, id);
  const right = await referenceOf(ROOT, plan);
  const review = reviewer(plan, right, SEED);
  return {
    plan,
    right,
    reviewed: (files: string | SourceFiles): string | undefined => {
      const stripped = strip(typeof files === 'string' ? { [SOLUTION_FILE]: files } : files);
      return stripped.kind === 'stripped'
        ? review(Object.values(stripped.modules).flatMap(({ literals = [] }) => literals))
        : undefined;
    },
  };
}

async function* solutionsOf(id: string): AsyncGenerator<readonly [name: string, string | SourceFiles]> {
  const folders = ['tests/corpus/open', 'tests/corpus/blind', 'tests/corpus/blind-second', 'exercises'].map(
    (name) => `${name}/${id}`,
  );
  for (const folder of [...folders, `tests/exercises/${id}/variants`, `tests/exercises/${id}/misconceptions`])
    for (const [name, source] of Object.entries(await readFolder(path.join(ROOT, folder), '.ts')))
      yield [`${folder}/${name}`, source];
  for (const student of await readdir(path.join(ROOT, 'tests/sample-class'))) {
    const folder = path.join(ROOT, 'tests/sample-class', student, id);
    yield [`sample-class/${student}`, await readFolder(folder, '.ts').catch(() => ({}))];
  }
  // Whoever copies all numbers of the task has none of the checks.
  const task = await readFile(path.join(ROOT, 'exercises', id, 'README.md'), 'utf8');
  yield ['the task', `export const task = ${JSON.stringify(task)};`];
}

/** Numbers that people write. */
const USUAL = [
  ...Array.from({ length: 120 }, (_, k) => 2 ** (k - 60)),
  ...Array.from({ length: 600 }, (_, k) => k / 64),
  ...Array.from({ length: 5000 }, (_, k) => k),
  ...Array.from({ length: 999 }, (_, k) => k / 1000),
  ...Array.from({ length: 14 }, (_, k) => [Math.sqrt(k), 1 / k, Math.exp(k), (k * Math.PI) / 12]).flat(),
].filter(Number.isFinite);

test.each(IDS)('no solution of %s and no usual number is marked for review', async (id) => {
  const { reviewed } = await reviewerOf(id);
  let read = 0;
  for await (const [name, files] of solutionsOf(id)) {
    expect(reviewed(files), name).toBeUndefined();
    read += 1;
  }
  expect(read).toBeGreaterThan(150);
  expect(reviewed(`export const usual = [${USUAL}];`)).toBeUndefined();
});

test.each(IDS)('tables of answers to the public checks of %s are marked for review', async (id) => {
  const { plan, right, reviewed } = await reviewerOf(id);
  for (const [style, files] of Object.entries(cheatsFor(plan, right))) {
    const review = reviewed(files);
    expect(review, style).toMatch(
      /^The source .*has numbers of the public checks: .*, which they (?:give to|expect from) \w+/s,
    );
    expect(review, style).toContain('table.ts' in files ? ' in line 1 of table.ts' : ' in line ');
  }
});

test.each(IDS)('tables of answers that earlier feedback has shown for %s are, too', async (id) => {
  const { plan, right, reviewed } = await reviewerOf(id);
  for (const [style, files] of Object.entries(cheatsFor(plan, right, SEED)))
    expect(reviewed(files), style).toMatch(/The source has numbers of the checks under seed 4711: /);
});

test('the numbers of a call are not, because students look into calls that fail; those of three are', async () => {
  const { plan, right, reviewed } = await reviewerOf('01-loss');
  const calls = callsUnder(plan, right).filter(([name]) => name === 'hessian');
  const source = (count: number): string =>
    calls
      .slice(0, count)
      .map(([name, args, answer]) => `console.log(${name}(...${args}), ${answer});`)
      .join('\n');
  expect(reviewed(source(1))).toBeUndefined();
  expect(reviewed(source(2))).toBeUndefined();
  expect(reviewed(source(3))).toMatch(/^The source has .* in line 1, which they give to .*; and \d+ more\.$/);
});

test('many compared numbers are named by their lines', async () => {
  const { reviewed } = await reviewerOf('01-loss');
  const tests = Array.from({ length: 33 }, (_, k) => `  if (x === ${k} / 3) return ${k};`);
  const source = (count: number): string =>
    `export function f(x: number) {\n${tests.slice(0, count).join('\n')}\n}`;
  expect(reviewed(source(32))).toBeUndefined();
  expect(reviewed(source(33))).toBe('The source compares with 33 different numbers, from line 2 to line 34.');
});
