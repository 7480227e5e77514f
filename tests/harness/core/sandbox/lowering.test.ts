import fc from 'fast-check';
import { test } from 'vitest';
import { expectSame } from './programs/expect-same.ts';
import { programs } from './programs/programs.ts';

test('programs do the same as TypeScript makes of them: 50', async () => {
  await fc.assert(fc.asyncProperty(programs, expectSame), { numRuns: 50, seed: 23, endOnFailure: true });
});
