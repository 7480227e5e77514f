import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bundle } from '../../../../../harness/course/shared/bundle/index.mjs';
import { NoThreadStarts, withPool } from '../../../../../harness/course/shared/workers/index.ts';
import { HEAP_MB } from '../../../../../harness/course/shared/workers/service.ts';

const ROOT = process.cwd();
const SERVICE = JSON.stringify(path.join(ROOT, 'harness/course/shared/workers/service.ts'));
const programOf = async (text: string): Promise<string> =>
  (await bundle(ROOT, text, { format: 'cjs', external: [] })).file;

/** What a thread does with a task, by its name. */
const program = await programOf(`
import { resourceLimits, threadId } from 'node:worker_threads';
import { serve } from ${SERVICE};
const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
serve({ work: async (shared) => {
  if (shared === 'broken') throw new Error('the service does not load');
  const deeds = {
    id: () => threadId,
    heap: () => resourceLimits.maxOldGenerationSizeMb,
    throw: () => { throw new TypeError('a mistake'); },
    die: () => process.exit(3),
    fill: (onStage) => { for (const all = []; ; onStage('first')) all.push(Array(1e6).fill(0.5)); },
    dieSoon: () => { setTimeout(() => process.exit(3)); return sleep(20); },
    stall: (onStage) => { onStage('first'); onStage('second'); for (;;); },
    slow: (onStage) => {
      for (let k = 0; k < 6; k += 1) { onStage('first'); sleep(500); }
      return 'in the end';
    },
  };
  return async (task, onStage) => deeds[task](onStage);
}, other: async () => async () => threadId });`);

/** Runs tasks, and answers with their outcomes or errors, in the same order. */
async function runAll(
  tasks: readonly string[],
  { threads = 1, shared = '', file = program }: { threads?: number; shared?: string; file?: string } = {},
): Promise<unknown[]> {
  const answers: unknown[] = [];
  const options = {
    program: file,
    service: 'work',
    share: async () => shared,
    threads,
    stageS: 2,
  };
  await withPool<string, string, unknown, void>(options, (pool) =>
    pool.forEach(
      [...tasks.entries()],
      ([, task]) => task,
      async ([k, task], run) => {
        answers[k] = await run(task).catch((error: unknown) => {
          if (error instanceof NoThreadStarts) throw error;
          return String(error);
        });
      },
    ),
  );
  return answers;
}

test('one thread serves all tasks of its kind', async () => {
  const [one, two] = await runAll(['id', 'id']);
  expect(two).toBe(one);
});

test('the memory of a thread does not depend on the machine', async () => {
  expect(await runAll(['heap'])).toEqual([HEAP_MB]);
});

test('a stage that does not end is an error of that task alone, with its name', async () => {
  const [before, stalled, after] = await runAll(['id', 'stall', 'id']);
  expect(stalled).toBe('EndlessStage: “second” did not end in 2 s');
  expect(after).toBe(Number(before) + 1);
});

test('a task that takes long is left alone as long as its stages go on', async () => {
  expect(await runAll(['slow'])).toEqual(['in the end']);
});

test.each([
  ['throws', 'throw', 'TypeError: a mistake'],
  ['ends its thread', 'die', 'Error: worker exited with code: 3'],
  [
    'fills the memory',
    'fill',
    'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory',
  ],
])('a task that %s is an error of that task alone', async (_, task, error) => {
  const [first, second, third] = await runAll(['id', task, 'id']);
  expect(first).toEqual(expect.any(Number));
  expect(second).toBe(error);
  expect(third).toEqual(expect.any(Number));
});

test('a thread that ends between two tasks is an error of neither', async () => {
  const ids: unknown[] = [];
  const options = { program, service: 'work', share: async () => '', threads: 1 };
  await withPool<string, string, unknown, void>(options, (pool) =>
    pool.forEach(['id', 'dieSoon', 'id'], String, async (task, run) => {
      ids.push(await run(task));
      await setTimeout(500);
    }),
  );
  expect(ids[2]).toBe(Number(ids[0]) + 1);
});

test.each([
  [
    'whose service does not load',
    { shared: 'broken' },
    'no worker thread can start: the service does not load',
  ],
  [
    'that does not run',
    { file: await programOf('throw new Error("gone")') },
    'no worker thread can start: gone',
  ],
])('with a program %s no thread starts, and that ends everything', async (_, options, message) => {
  const error = await runAll(['id', 'id', 'id'], { threads: 2, ...options }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(NoThreadStarts);
  expect((error as Error).message).toBe(message);
});

test('what the threads share is made once, before the first task, and not at all without tasks', async () => {
  let count = 0;
  const share = async (): Promise<number> => (count += 1);
  const options = { program, service: 'work', share, threads: 2 };
  const each = (tasks: readonly string[]): Promise<void> =>
    withPool<number, string, unknown, void>(options, (pool) =>
      pool.forEach(tasks, String, async (task, run) => void (await run(task))),
    );
  await each([]);
  expect(count).toBe(0);
  await each(['id', 'id', 'id']);
  expect(count).toBe(1);
});

test('another service runs in a thread that has run tasks, and its own limit ends it', async () => {
  const options = { program, service: 'work', share: async () => '', threads: 2, stageS: 60 };
  await withPool<string, string, number, void>(options, async (pool) => {
    let thread = 0;
    await pool.forEach(['id'], String, async (task, run) => void (thread = await run(task)));
    expect(await pool.runOther('any', { service: 'other' })).toBe(thread);
    const endless = pool.runOther('stall', { service: 'work', stageS: 2 });
    await expect(endless).rejects.toThrow('“second” did not end in 2 s');
  });
});
