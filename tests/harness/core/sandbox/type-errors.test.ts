import { expect, test } from 'vitest';
import { types } from '../../../../harness/core/explain/index.ts';
import { type TypeLibrary, typeErrors } from '../../../../harness/core/sandbox/source/type-errors.ts';
import { typeLibrary } from '../../../../harness/course/shared/workers/type-library.ts';
import { coursePlugin } from '../../../../harness/course/ship/site/plugin.ts';

const HEAD = `import type { Gradient, Vector } from '../types.ts';\n`;
const STEP = 'export const step = (gradient: Gradient, beta: Vector, z: Vector): Vector';

const ARITHMETIC =
  `arithmetic operation must be of type 'any', 'number', 'bigint' or an enum type.` +
  ' Arrays have no arithmetic: compute each entry, with map.';

/** What each attempt reads, or nothing: the file of a solution and its first sentence. */
const ATTEMPTS: Readonly<Record<string, readonly [source: string, ...said: string[]]>> = {
  right: [`${HEAD}${STEP} => gradient(beta).map((slope, i) => slope + z[i]);`],
  size: [
    `${HEAD}${STEP} => Array(beta.size).fill(0);`,
    `solution.ts:2:89  Property 'size' does not exist on type 'Vector'.`,
  ],
  difference: [
    `${HEAD}${STEP} => beta - z;`,
    `solution.ts:2:78  The left-hand side of an ${ARITHMETIC}`,
    `solution.ts:2:85  The right-hand side of an ${ARITHMETIC}`,
    `solution.ts:2:78  Type 'number' is not assignable to type 'Vector'.`,
  ],
  readonly: [
    `${HEAD}${STEP} => {\n  beta[0] = z[0];\n  return beta;\n};`,
    `solution.ts:3:3  Index signature in type 'Vector' only permits reading.`,
  ],
  name: [
    'export const loss = (beta: number): number => pow(beta, 2);',
    `solution.ts:1:47  Cannot find name 'pow'.`,
  ],
  chain: [
    `${HEAD}export const run = (beta: Vector): Gradient => beta;`,
    `solution.ts:2:48  Type 'Vector' is not assignable to type 'Gradient'.\n` +
      `  Type 'readonly number[]' provides no match for the signature '(beta: Vector): Vector'.`,
  ],
  objects: [
    'export const ratio = (a: { re: number }, b: number): number => a / b;',
    `solution.ts:1:64  The left-hand side of an ${ARITHMETIC.replace(/ Arrays.*/, '')} Objects have no arithmetic: compute with their fields.`,
  ],
  text: [
    'export const twice = (a: string): number => 2 * a;',
    `solution.ts:1:49  The right-hand side of an ${ARITHMETIC.replace(/ Arrays.*/, '')}`,
  ],
  // The sandbox has these, and neither a page nor Node.
  sandbox: ['console.log(performance.now(), structuredClone([1]));\nexport {};'],
  // Both are scripts: what one declares, the other does not have.
  script: ['const twice = 1;'],
  again: ['const twice = 2;'],
  missing: [`import { sum } from 'mathjs';\nimport fs from 'node:fs';\nexport const total = sum(fs);`],
  node: [
    'export const out = process.stdout ?? document.body;',
    `solution.ts:1:20  Cannot find name 'process'.`,
    `solution.ts:1:38  Cannot find name 'document'.`,
  ],
  untyped: [
    'export const add = (a, b) => a + b;',
    `solution.ts:1:21  Parameter 'a' implicitly has an 'any' type.`,
    `solution.ts:1:24  Parameter 'b' implicitly has an 'any' type.`,
  ],
  syntax: ['export const loss = ;\nexport const size = [].size;', 'solution.ts:1:21  Expression expected.'],
};

const SOLUTIONS = Object.fromEntries(
  Object.entries(ATTEMPTS).map(([id, [source]]) => [id, { 'solution.ts': source }]),
);

const library = typeLibrary(process.cwd());
const found = typeErrors(library, SOLUTIONS)!;

test.each(Object.entries(ATTEMPTS))(
  'TypeScript says what is wrong with the attempt “%s”',
  (id, [, ...said]) => {
    const lines = found[id]?.map((problem) => types(problem).value) ?? [];
    expect(lines).toEqual(said);
  },
);

test('what is only not written down, and what is said where code does not load, are known as such', () => {
  const kinds = (id: string): string[] => found[id]!.map(({ kind }) => kind);
  expect([kinds('size'), kinds('untyped'), kinds('syntax')]).toEqual([
    ['type'],
    ['untyped', 'untyped'],
    ['syntax'],
  ]);
});

test('the page has the same declarations as npm test, and says the same', async () => {
  const { load } = coursePlugin({ root: process.cwd() } as never, process.cwd());
  const module = await (load as (id: string) => Promise<string>)('\0virtual:types');
  const { default: ofThePage } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: TypeLibrary;
  };
  expect(ofThePage.read('/lib/lib.dom.d.ts')).toBeUndefined();
  expect(typeErrors(ofThePage, SOLUTIONS)).toEqual(found);
});

test('a helper file is checked if the solution imports it, and is named', () => {
  const helper = 'export const twice = (x: number): string => 2 * x;';
  const files = {
    'solution.ts': `export { twice } from './helper.ts';`,
    'helper.ts': helper,
    'other.ts': helper,
  };
  const said = typeErrors(library, { one: files })!['one']!.map((problem) => types(problem).value);
  expect(said).toEqual([`helper.ts:1:45  Type 'number' is not assignable to type 'string'.`]);
});

test('without the declarations of TypeScript, or the options of the course, nothing is said', () => {
  const incomplete = (name: string): string | undefined =>
    name.endsWith('lib.es2023.array.d.ts') ? undefined : library.read(name);
  expect(typeErrors({ ...library, read: incomplete }, SOLUTIONS)).toBeUndefined();
  expect(typeErrors(typeLibrary('/nowhere'), SOLUTIONS)).toBeUndefined();
});
