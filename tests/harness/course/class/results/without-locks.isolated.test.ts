import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../folders.ts';
import { fakeGrader, gradeFake, readResults } from '../grade/fake-class.ts';

// The file systems of some clusters have no locks.
vi.mock('../../../../../harness/course/shared/files/lock.ts', () => ({ lock: () => true }));

test('without locks two runs at once into one folder lose no result and harm none', async () => {
  const solutions = Array.from({ length: 20 }, (_, k) => [`s${k}/01-loss/solution.ts`, 'x'.repeat(k + 1)]);
  const folder = await temporaryFolder(Object.fromEntries(solutions));
  const [alone, out] = [await temporaryFolder(), await temporaryFolder()];
  const whole = await gradeFake(folder, alone);
  const graders = [fakeGrader(() => 2, 1), fakeGrader((source) => source.length % 5, 2)];
  const both = await Promise.all(graders.map((grader) => gradeFake(folder, out, { grader })));
  expect(both).toEqual([whole, whole]);
  expect(await readResults(out)).toEqual(await readResults(alone));
  const grader = fakeGrader();
  expect(await gradeFake(folder, out, { grader })).toEqual(whole);
  expect(grader.graded).toEqual([]);
});
