import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundle, BundleError } from '../../../../../harness/course/shared/bundle/index.mjs';
import { readKnownSolution } from '../../../../../harness/course/shared/bundle/like.mjs';
import { readExercise } from '../../../../../harness/course/shared/exercises/read-exercise.ts';
import { temporaryFolder } from '../../../folders.ts';
import { smallProject } from '../exercises/small-project.ts';

const VARIANT = `// A loop.
export function mean(x) {
  let sum = 0;
  for (const one of x)
    sum += one;
  return sum / x.length;
}
`;
const WRONG = 'tests/exercises/01-one/misconceptions/wrong.ts';
const LOOP = 'tests/exercises/01-one/variants/loop.ts';

/** A misconception that is like a variant. */
async function changed(comment: string) {
  const root = await temporaryFolder({ 'variants/loop.ts': VARIANT, 'misconceptions/wrong.ts': comment });
  return readKnownSolution(path.join(root, 'misconceptions/wrong.ts'), 'wrong.ts');
}

test('a misconception is a variant with some lines replaced, removed or added', async () => {
  const { text, source } = await changed(`// You forgot the first.
// weight: gap
// like: loop.ts
// - let sum = 0;
// + const least = 2;
// + let sum = least;
// - for (const one of x)
// - sum += one;
// +
// - }
// + // }
`);
  expect(source).toMatch(/^\/\/ You forgot/);
  expect(text).toBe(`// A loop.
export function mean(x) {
  const least = 2;
  let sum = least;
${'  '}
  return sum / x.length;
// }
`);
});

test.each([
  ['// like: lop.ts\n// - }\n', 'wrong.ts:2: there is no variants/lop.ts'],
  ['// like:\n// - }\n', 'wrong.ts:2: there is no variants/'],
  ['// - let sum = 0;\n', 'wrong.ts:2: write "// like: " with the name of a variant before it'],
  ['// like: loop.ts\n', 'wrong.ts:2: say what is replaced, "// - …", and by what, "// + …"'],
  ['// like: loop.ts\n// + }\n', 'wrong.ts:3: write "// - " with the line that it replaces before it'],
  ['// like: loop.ts\n// - }\n// weight: gap\n', 'wrong.ts:4: begin this line with "// -" or "// +"'],
  [
    '\n// like: loop.ts\n// - }\n',
    'wrong.ts:3: the comment that the file begins with has ended before this line',
  ],
  [
    '// like: loop.ts\n// - let sum\n// + let sum\n',
    'wrong.ts:3: variants/loop.ts does not have these lines: copy whole ones',
  ],
  [
    '// like: loop.ts\n// - let sum = 0;\n// +\n// - \n',
    'wrong.ts:5: variants/loop.ts has these lines 2 times: add the line above',
  ],
  [
    '// like: loop.ts\n// - }\n\nconst more = 1;\n',
    'wrong.ts:4: remove this code: the code is that of loop.ts',
  ],
])('%j is an error of the author, with its line', async (comment, message) => {
  const error = await changed(`// You forgot the first.\n${comment}`).catch((caught: unknown) => caught);
  expect((error as Error).message).toBe(message);
});

test('a sign needs no space after it', async () => {
  expect((await changed('// No.\n// like: loop.ts\n//-let sum = 0;\n//+let sum = 1;\n')).text).toBe(
    VARIANT.replace('sum = 0', 'sum = 1'),
  );
});

test('an exercise has the whole solution and the sentence alone, and its fingerprint follows the variant', async () => {
  const root = await smallProject({
    [LOOP]: VARIANT,
    [WRONG]: '// It is not two.\n// like: loop.ts\n// - let sum = 0;\n// + let sum = 1;\n',
  });
  const read = async () => (await readExercise(root, '01-one')).misconceptions;
  expect(await read()).toEqual([
    { id: 'wrong', sentence: 'It is not two.', source: VARIANT.replace('sum = 0', 'sum = 1') },
  ]);
  await writeFile(path.join(root, LOOP), VARIANT.replace('sum /', '2 * sum /'));
  expect((await read())[0]!.source).toContain(
    'let sum = 1;\n  for (const one of x)\n    sum += one;\n  return 2 *',
  );
  await writeFile(path.join(root, LOOP), 'export {};\n');
  await expect(read()).rejects.toThrow(`${WRONG}:3: variants/loop.ts does not have these lines`);
});

test('a bundle is made again when the variant changes, and names what does not fit', async () => {
  const root = await temporaryFolder({
    'variants/loop.ts': 'export const answer = () =>\n  41;\n',
    'misconceptions/wrong.ts': '// One less.\n// like: loop.ts\n// - 41;\n// + 40;\n',
  });
  const entry = `export { default as factory } from ${JSON.stringify(path.join(root, 'misconceptions/wrong.ts'))};`;
  const bundled = async () =>
    readFile((await bundle(root, entry, { format: 'esm', external: [] })).file, 'utf8');
  expect(await bundled()).toContain('40');
  await writeFile(path.join(root, 'variants/loop.ts'), 'export const answer = () =>\n 3 +\n  41;\n');
  expect(await bundled()).toMatch(/3 \+ 40/);
  await writeFile(path.join(root, 'variants/loop.ts'), 'export const answer = () => 41;\n');
  const error = await bundled().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BundleError);
  expect((error as Error).message).toBe(
    'misconceptions/wrong.ts:3:1: variants/loop.ts does not have these lines: copy whole ones',
  );
  // The third line of the variant, where the misconception has another one.
  await writeFile(path.join(root, 'variants/loop.ts'), 'export const answer = () =>\n  3 +\n41;\n');
  await writeFile(
    path.join(root, 'misconceptions/wrong.ts'),
    '// No.\n// like: loop.ts\n// - 41;\n// + 40 +;\n',
  );
  await expect(bundled()).rejects.toThrow('misconceptions/wrong.ts, the changed loop.ts:3:5: Unexpected ";"');
});
