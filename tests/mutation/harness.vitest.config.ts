import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/harness/{checks,grading}/*.test.ts'],
    exclude: ['tests/harness/grading/grader.test.ts'],
    testTimeout: 600_000,
    expect: { requireAssertions: true },
  },
});
