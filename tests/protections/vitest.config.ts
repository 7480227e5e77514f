import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { PROTECTIONS } from './protections.ts';

const taken = PROTECTIONS.find(({ name }) => name === process.env['PROTECTION']);
const root = path.resolve(import.meta.dirname, '../..');

/** Runs tests against the harness without one of its protections. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'without-a-protection',
      enforce: 'pre',
      transform(code, id) {
        if (taken === undefined || id !== path.join(root, taken.file)) return undefined;
        const [text, replacement] = taken.without;
        return code.replace(text, () => replacement);
      },
    },
  ],
  test: {
    include: ['tests/harness/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    provide: { cases: 'all' },
  },
});
