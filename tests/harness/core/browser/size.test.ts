import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleCore } from './bundles.ts';

const MOST_BYTES = 100 * 1024;

test('what a page loads to grade is at most 100 KiB compressed, without the WebAssembly, TypeScript and the exercises', async () => {
  const { length } = gzipSync(await bundleCore());
  console.log(`harness/core/grading for a browser: ${(length / 1024).toFixed(1)} KiB compressed`);
  expect(length).toBeLessThanOrEqual(MOST_BYTES);
});
