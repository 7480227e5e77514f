import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { gradeHere, ROOT } from './run.ts';

/** Programs that use all cores and have caches of their own, so that every other process waits. */
function keepBusy(): void {
  const program = 'const all = new Float64Array(1e6); for (;;) all.forEach((x, k) => { all[k] = x + k; });';
  const busy: ChildProcess[] = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['--eval', program], { stdio: 'ignore' }),
  );
  onTestFinished(() => {
    for (const child of busy) child.kill('SIGKILL');
  });
}

/** All files of a folder and of those in it, by name. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const contents = await Promise.all(
    files
      .toSorted()
      .map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(contents);
}

/** Slow but right: it copies a path of a thousand points at each of its steps. */
const SLOWEST = 'tests/exercises/03-gradient-descent/variants/path-copied-at-every-step.ts';

const SOME = { exercise: ['03-gradient-descent', '05-one-pole-filter'] };

test('one worker alone and four workers on a busy machine write the same bytes', async () => {
  const folder = await temporaryFolder();
  await cp(path.join(ROOT, 'tests/sample-class'), folder, { recursive: true });
  await cp(path.join(ROOT, SLOWEST), path.join(folder, 'student-17/03-gradient-descent/solution.ts'));
  const [alone, busy] = [await temporaryFolder(), await temporaryFolder()];
  await gradeHere(folder, { ...SOME, out: alone, jobs: 1 });
  keepBusy();
  await gradeHere(folder, { ...SOME, out: busy, jobs: 4 });
  const [expected, found] = [await contentsOf(alone), await contentsOf(busy)];
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  expect(expected['gradebook.csv']).toMatch(/student-17.*\b10\b/);
  // By name: a difference of pages of 100 KB says nothing.
  expect(Object.keys(found).filter((name) => found[name] !== expected[name])).toEqual([]);
});
