import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringOf } from '../../../../harness/core/checks/index.ts';

test('strings have the letters and the lengths that were asked for', () => {
  const samples = fc.sample(stringOf('aβ🎵', 0, 4), { seed: 1, numRuns: 300 });
  expect(new Set(samples.flatMap((text) => [...text]))).toEqual(new Set(['a', 'β', '🎵']));
  expect(new Set(samples.map((text) => [...text].length))).toEqual(new Set([0, 1, 2, 3, 4]));
});
