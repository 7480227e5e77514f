import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/harness/core/{checks,diagnosis,grading,model,runner}/*.test.ts'],
    testTimeout: 600_000,
    expect: { requireAssertions: true },
  },
});
