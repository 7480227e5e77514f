import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'exercises',
          // One small file: a thread starts faster than a process.
          pool: 'threads',
          include: ['tests/exercises.test.ts'],
          globalSetup: ['tests/exercises.setup.ts'],
        },
      },
      {
        test: {
          name: 'harness',
          include: ['tests/harness/**/*.test.ts'],
          // The harness's own tests start workers and instances: slower than a unit, and never judged by a clock.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { requireAssertions: true },
        },
      },
    ],
  },
});
