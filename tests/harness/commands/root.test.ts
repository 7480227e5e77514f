import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { courseRoot } from '../../../scripts/root.ts';
import { temporaryFolder } from '../folders.ts';

afterEach(() => vi.restoreAllMocks());

/** What the root is for a command that is called in this folder. */
function rootIn(folder: string): string {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  return courseRoot();
}

const CHECKS = 'tests/exercises/01-one/checks.ts';
const courseWith = async (folder: string): Promise<string> => {
  const root = await realpath(await temporaryFolder({ [CHECKS]: '' }));
  await mkdir(path.join(root, folder), { recursive: true });
  return root;
};

test('a command works on the course of its working directory, in any folder of it', async () => {
  const root = await courseWith('reference/deeper');
  for (const folder of ['', 'reference/deeper', 'tests', 'tests/exercises/01-one'])
    expect(rootIn(path.join(root, folder))).toBe(root);
});

test('where there is no course, a command says so and how to make one', async () => {
  const folder = await temporaryFolder({ 'exercises/01-one/solution.ts': '' });
  expect(() => rootIn(folder)).toThrow(
    'There is no course here: neither this folder nor one above it holds tests/exercises.',
  );
});

test('a submission within a course is never a root, even if it brings tests/exercises of its own', async () => {
  const submission = 'class/student-01';
  const root = await courseWith(path.join(submission, path.dirname(CHECKS)));
  expect(() => rootIn(path.join(root, submission))).toThrow(
    `${path.join(root, submission)} is inside the course ${root}, so it may be a submission: run the command there.`,
  );
});
