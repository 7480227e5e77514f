import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { gradeOwnExercises, matchingExercises } from '../harness/course/classes/index.ts';
import { ROOT } from './root.ts';
import { StudentReporter } from './student-reporter.ts';
import { runCommand, UsageError } from './usage.ts';

interface Call {
  readonly words: readonly string[];
  readonly watch: boolean;
  readonly seed: number;
}

/** @throws UsageError */
function readCall(): Call {
  try {
    const { values, positionals: words } = parseArgs({
      allowPositionals: true,
      options: { watch: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
    });
    const seed = Number(values.seed);
    if (/^\d+$/.test(values.seed) && Number.isSafeInteger(seed)) return { words, watch: values.watch, seed };
    throw new Error(`--seed must be a whole number, at least 0; got ${values.seed}`);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

await runCommand(async () => {
  const { words, watch, seed } = readCall();
  const options = { root: ROOT, words, seed, jobs: availableParallelism() };
  if ((await matchingExercises(ROOT, words)).length === 0) {
    const all = await matchingExercises(ROOT, []);
    throw new UsageError(`no exercise is called like ${words.join(', ')}; there are ${all.join(', ')}`);
  }
  // The grading goes on in its workers while vitest is loaded and started, but not before they are on their way.
  let onStart!: () => void;
  const started = new Promise<void>((resolve) => {
    onStart = resolve;
  });
  const grading = gradeOwnExercises({ ...options, onStart });
  await Promise.race([started, grading]);
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest('test', {
    root: ROOT,
    project: 'exercises',
    watch,
    reporters: [new StudentReporter()],
    provide: { words, seed },
    watchTriggerPatterns: [
      { pattern: /(?:exercises|reference)\/.*\.ts$/, testsToRun: () => 'tests/exercises.test.ts' },
    ],
  });
  vitest.provide('grades', await grading);
  await vitest.start();
  if (!watch) await vitest.close();
});
