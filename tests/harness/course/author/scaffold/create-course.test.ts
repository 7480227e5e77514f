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

test('a new course opens in a container with the Node of its workflow, and installs there what its lock file lists', async () => {
  const root = await temporaryFolder();
  const written = await createCourse(root);
  expect(written).toContain('.devcontainer/devcontainer.json');
  const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  const { image, ...others } = JSON.parse(await read('.devcontainer/devcontainer.json')) as { image: string };
  const [, major] = /^mcr\.microsoft\.com\/devcontainers\/typescript-node:(\d+)$/.exec(image)!;
  expect(await read('.github/workflows/check.yml')).toContain(`node-version: ${major}`);
  expect(others).toEqual({ name: 'Exercises', postCreateCommand: 'npm ci' });
});
