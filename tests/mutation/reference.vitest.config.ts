import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/mutation/reference.test.ts'],
    testTimeout: 600_000,
    expect: { requireAssertions: true },
  },
});
