import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createCourse } from '../../../../../harness/course/author/scaffold/create-course.ts';
import { temporaryFolder } from '../../../folders.ts';

test.each([
  ['null', 'is not an object'],
  ['[]', 'is not an object'],
  ['1', 'is not an object'],
  ['{', 'is not JSON'],
])('a package.json that holds %s is refused in one sentence, and stays as it is', async (text, reason) => {
  const root = await temporaryFolder({ 'package.json': text });
  await expect(createCourse(root)).rejects.toThrow(`package.json ${reason}`);
  expect(await readFile(path.join(root, 'package.json'), 'utf8')).toBe(text);
});
