import { readdir, rm, truncate } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BrokenExercise, loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { readExercise } from '../../../../../harness/course/shared/exercises/read-exercise.ts';
import { temporaryFolder } from '../../../folders.ts';
import { smallProject } from './small-project.ts';

const CHECKS = 'tests/exercises/01-one/checks.ts';

async function problemOf(root: string, hidden?: string): Promise<string> {
  const error = await loadCourse(root, ['02-two'], hidden, root).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BrokenExercise);
  return (error as Error).message;
}

test('only the wanted exercises are loaded, with their points', async () => {
  const root = await smallProject();
  const { exercises } = await loadCourse(root, ['02-two'], undefined, root);
  expect(exercises.map(({ id, maxPoints }) => [id, maxPoints])).toEqual([['02-two', 10]]);
});

test('what checks are called and worth is known without loading them again', async () => {
  const root = await smallProject();
  const { exercises, program } = await loadCourse(root, ['02-two'], undefined, root);
  delete createRequire(import.meta.url).cache[program];
  await rm(program);
  expect((await loadCourse(root, ['02-two'], undefined, root)).exercises).toEqual(exercises);
});

test('what is kept of checks is made again where it is cut off', async () => {
  const root = await smallProject();
  const { exercises } = await loadCourse(root, ['02-two'], undefined, root);
  const folder = path.join(root, 'node_modules/.cache/descent-grader-outlines');
  const [kept, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  await truncate(path.join(folder, kept!), 9);
  expect((await loadCourse(root, ['02-two'], undefined, root)).exercises).toEqual(exercises);
});

test('checks that are no TypeScript are named with line and column, one line for each error', async () => {
  const root = await smallProject({ [CHECKS]: 'export default [\n  (;\n];' });
  expect(await problemOf(root)).toBe(`${CHECKS}:2:4: Unexpected ";"`);
});

test('an import that leads nowhere is named with line and column', async () => {
  const root = await smallProject({
    [CHECKS]: `\nimport { right } from './gone.ts';\nexport default right;`,
  });
  expect(await problemOf(root)).toBe(
    `${CHECKS}:2:23: Could not resolve "./gone.ts": is there such a file, or is the package installed?`,
  );
});

test('checks that throw while they are loaded are named with the line that throws, and stop only their exercise', async () => {
  const text = `import { fail } from '../../../reference/fail.ts';\n\nexport default fail(1);`;
  const root = await smallProject({
    'tests/exercises/02-two/checks.ts': text,
    'reference/fail.ts': `// A comment.\ninterface Unused {}\nexport const fail = (n: number) => {\n  throw new TypeError(\`no \${n}\`);\n};`,
  });
  expect(await problemOf(root)).toBe('reference/fail.ts:4: TypeError: no 1');
  const { exercises } = await loadCourse(root, ['01-one'], undefined, root);
  expect(exercises.map(({ id }) => id)).toEqual(['01-one']);
});

test('hidden checks are named with the end of their path, and not with where they are', async () => {
  const hidden = await temporaryFolder({ '02-two/checks.ts': '\n\nthrow new Error("hidden");' });
  expect(await problemOf(await smallProject(), hidden)).toBe('02-two/checks.ts:3: Error: hidden');
});

test('hidden checks that export something else are named', async () => {
  const hidden = await temporaryFolder({ '02-two/checks.ts': 'export default 1;' });
  const file = path.join(hidden, '02-two/checks.ts');
  expect(await problemOf(await smallProject(), hidden)).toContain(
    `${file}: the default export must be hidden([ … ])`,
  );
});

test('more required points than all exercises have are refused at once, but not where only some are loaded', async () => {
  const root = await smallProject({ 'course.json': '{ "require": 21 }' });
  const ids = ['01-one', '02-two'];
  const sentence = 'course.json: 21 points are required, but only 20 can be reached here.';
  await expect(loadCourse(root, ids, undefined, root)).rejects.toThrow(sentence);
  await expect(loadCourse(root, ['02-two'], undefined, root)).resolves.toMatchObject({ require: 21 });
});

test('a fixture that exercise.json does not list is named', async () => {
  const root = await smallProject({ 'tests/exercises/02-two/scenarios/lost.json': '{}' });
  await expect(readExercise(root, '02-two')).rejects.toThrow(
    'tests/exercises/02-two/exercise.json: /scenarios does not list lost.json of scenarios/: list each fixture, or remove it',
  );
});
