import { availableParallelism } from 'node:os';
import { createCommand, runCommand } from './command-line.ts';
import { seedOption } from './option-values.ts';
import { ROOT } from './root.ts';

/** Grades the exercises, and shows them as vitest does: again at every save where `watch` is set. */
async function gradeAndShow(words: readonly string[], watch: boolean, seed: number): Promise<void> {
  const { gradeOwnExercises } = await import('../harness/course/classes/index.ts');
  const options = { root: ROOT, words, seed, jobs: availableParallelism() };
  // The grading goes on in its workers while vitest is loaded and started, but not before they are on their way.
  let onStart!: () => void;
  const started = new Promise<void>((resolve) => {
    onStart = resolve;
  });
  const grading = gradeOwnExercises({ ...options, onStart });
  await Promise.race([started, grading]);
  const { StudentReporter } = await import('./student-reporter.ts');
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
}

const test = createCommand('npm test --', {
  description:
    'Grades your solutions in exercises/ and shows every check. "npm run watch" does the same again whenever you save a file.',
  examples: [
    ['npm test', 'grades all exercises'],
    ['npm test -- momentum', 'grades 04-momentum'],
    ['npm run watch -- loss', 'grades 01-loss at every save'],
  ],
  exitStatuses: {
    0: 'every check of the exercises that you have started passes',
    1: 'some check fails, or the harness has an error',
  },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--watch', 'grade again whenever a file is saved')
  .addOption(seedOption('1'))
  .action(async (words, { watch = false, seed }) => {
    const { courseIds, matchExercises, PUBLIC_SEED } = await import('../harness/course/exercises/index.ts');
    // Before any worker is started; throws where a word matches nothing.
    matchExercises(await courseIds(ROOT), words);
    await gradeAndShow(words, watch, seed ?? PUBLIC_SEED);
  });

await runCommand(test);
