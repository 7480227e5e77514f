import { availableParallelism } from 'node:os';
import { defineConfig, type TestUserConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which cases of a sweep run. It is said below for each project. */
    cases: 'all' | 'sample';
  }
}

/** Tests that need a browser or a cluster, or whose file takes longer than two seconds. */
const SLOW = 'tests/{harness,views}/**/*.slow.test.ts';
/** Tests of several minutes, such as every attack and every misconception in a browser. `npm run check -- long` runs them. */
const LONG = 'tests/{harness,views}/**/*.long.test.ts';
/** Tests that repeat the same for many cases: a sample of them is slow, all of them are long (`tests/harness/sampled.ts`). */
const SWEEP = 'tests/{harness,views}/**/*.sweep.test.ts';
/** Tests that load modules anew, or change globals before modules are loaded. */
const ISOLATED = 'tests/{harness,views}/**/*.isolated.test.ts';

/**
 * vitest leaves one core to itself: on two cores it would run one file after the other, although many files wait for
 * processes and browsers much of the time.
 */
const WORKERS = '100%';

const HARNESS = {
  maxWorkers: WORKERS,
  // Tests start workers and QuickJS instances. These limits only stop a test that hangs; no test is judged by a clock.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { requireAssertions: true, poll: { timeout: 300_000 } },
};

/** They start browsers, and whole classes under load, and share what takes long to build. */
const PATIENT = {
  // They wait a third of the time for what they start.
  maxWorkers: 2 * availableParallelism(),
  testTimeout: 900_000,
  hookTimeout: 900_000,
  globalSetup: ['tests/harness/builds.setup.ts'],
};

/** What runs without `--project`: all that needs no browser and little time. The rest is asked for, as the scripts do. */
const WITHOUT_PROJECT: TestUserConfig = { project: ['exercises', 'quick', 'isolated'] };

export default defineConfig({
  test: {
    // The reporter highlights every file and test that takes longer (in ms).
    slowTestThreshold: 2_000,
    ...WITHOUT_PROJECT,
    // What `exercises` grades is not imported by its test.
    watchTriggerPatterns: [
      { pattern: /(?:exercises|reference)\/.*\.ts$/, testsToRun: () => 'tests/exercises.test.ts' },
    ],
    projects: [
      {
        test: {
          name: 'exercises',
          // One small file: a thread starts faster than a process.
          pool: 'threads',
          maxWorkers: WORKERS,
          include: ['tests/exercises.test.ts'],
          globalSetup: ['tests/exercises.setup.ts'],
        },
      },
      {
        test: {
          ...HARNESS,
          name: 'quick',
          include: ['tests/{harness,views}/**/*.test.ts'],
          exclude: [SLOW, LONG, SWEEP, ISOLATED],
          // All files share one process, so that each module is loaded once: half of the CPU time.
          isolate: false,
        },
      },
      { test: { ...HARNESS, name: 'isolated', include: [ISOLATED] } },
      {
        test: {
          ...HARNESS,
          ...PATIENT,
          name: 'slow',
          include: [SLOW, SWEEP],
          // As above: loading the modules again for each file took a tenth of the time.
          isolate: false,
          provide: { cases: 'sample' },
          // After the exercises, whose grades take both cores.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...HARNESS,
          ...PATIENT,
          name: 'long',
          include: [LONG, SWEEP],
          provide: { cases: 'all' },
        },
      },
    ],
  },
});
