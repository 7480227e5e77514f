import { availableParallelism } from 'node:os';
import { ROOT } from './root.ts';

/**
 * Grades the exercises and shows the grades, a test of vitest for each check: again at every save if `watch` is set. In
 * the students' edition `students/run-tests.ts` takes its place.
 */
export async function gradeAndShow(words: readonly string[], watch: boolean, seed: number): Promise<void> {
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
