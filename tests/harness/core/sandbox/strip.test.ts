import { describe, expect, test } from 'vitest';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { answer, load, signature } from './open.ts';

function failure(source: string | Record<string, string>) {
  const stripped = strip(typeof source === 'string' ? { 'solution.ts': source } : source);
  if (stripped.kind === 'stripped') throw new Error('it was stripped');
  return stripped;
}

describe('all of TypeScript is legal', () => {
  test.each([
    [
      'types',
      `type N = number; interface I { n: N } export const answer = (x: N = 2 as N): N => x satisfies N;`,
    ],
    ['a byte order mark', `\uFEFFexport const answer = (): number => 2;`],
    ['CRLF', `type A = number;\r\nexport const answer = (): A =>\r\n  2;\r\n`],
    ['no semicolons', `type A = number\nconst two: A = 2\nexport const answer = (): A => two\n`],
    ['an enum', `enum Kind { One = 1, Two } export const answer = () => Kind.Two;`],
    ['a const enum', `const enum Kind { Two = 2 } export const answer = () => Kind.Two;`],
    ['a namespace', `namespace N { export const two = 2 } export const answer = () => N.two;`],
    [
      'a parameter property',
      `class P { constructor(private readonly x: number) {} get() { return this.x } } export const answer = () => new P(2).get();`,
    ],
    [
      'a decorator',
      `const twice = (f: any, _: unknown) => function (this: any) { return 2 * f.call(this) }; class D { @twice one() { return 1 } } export const answer = () => new D().one();`,
    ],
    ['an accessor', `class A { accessor x = 2 } export const answer = () => new A().x;`],
    [
      'using',
      `export const answer = () => { using x = { two: 2, [(Symbol as any).dispose]() {} }; return x.two };`,
    ],
    [
      'an export list and a default export',
      `const answer = () => 2; export { answer }; export default answer;`,
    ],
    ['a type import', `import type { Vector } from '../types'; export const answer = (x: Vector = []) => 2;`],
    [
      'a value import of types alone',
      `import { Vector, Matrix } from '../types'; export const answer = (x: Vector = []): number => 2;`,
    ],
    [
      'an inline type import',
      `import { type Vector } from '../types.ts'; export const answer = (x: Vector = []): number => 2;`,
    ],
    ['a type export', `export type { Vector } from '../types.ts'; export const answer = () => 2;`],
    ['an export list with a type', `interface I {} const answer = () => 2; export { I, answer };`],
    ['an export of a type alone', `interface I {} export { I }\nexport const answer = () => 2;`],
    ['a default export of a type', `interface I {} export default I; export const answer = () => 2;`],
    [
      'an import of types between statements without semicolons',
      `let two = 2\nimport { Vector } from '../types'\n(two)\nexport const answer = (x?: Vector) => two`,
    ],
    [
      'a name that is a type outside and a value inside',
      `import { x } from '../types'; export const answer = (y?: x) => { const x = 2; return x };`,
    ],
    [
      'exported variables of merged namespaces',
      `namespace N { export let x = 1 } namespace N { export const f = () => (x += 1) } export const answer = () => N.f();`,
    ],
    ['import =', `namespace N { export const two = 2 } import n = N; export const answer = () => n.two;`],
    ['a generator', `function* two() { yield 2 } export const answer = () => [...two()][0];`],
    [
      'private fields and static blocks',
      `class C { #x = 1; static y = 0; static { C.y = 1 } x() { return this.#x + C.y } } export const answer = () => new C().x();`,
    ],
    ['eval', `export const answer = () => eval('1 + 1');`],
  ])('%s', async (_, source) => {
    expect((await answer(source)).outcome).toEqual({ kind: 'returned', value: 2 });
  });

  test.each(['./helper', './helper.ts', './helper.js'])(
    'an import of the file beside it, as %s',
    async (specifier) => {
      const opened = await load({
        'solution.ts': `import { two } from '${specifier}'; export const answer = (): number => two;`,
        'helper.ts': `import { answer } from './solution.ts'; export const two: number = 2; export const unused = () => answer();`,
        'unused.ts': `this is not TypeScript`,
      });
      expect(opened.kind).toBe('open');
      if (opened.kind !== 'open') return;
      expect(opened.sandbox.call('answer', signature({ kind: 'number' }), []).outcome).toEqual({
        kind: 'returned',
        value: 2,
      });
    },
  );
});

describe('code that cannot be loaded', () => {
  test('a syntax error is reported with its position', () => {
    expect(failure(`export const a = 1;\nexport const answer = (x: number => x;`)).toEqual({
      kind: 'syntax',
      message: expect.stringMatching(/^this is not valid TypeScript: /),
      position: { file: 'solution.ts', line: 2, column: 34 },
    });
  });

  test('a syntax error that only the engine finds is reported with its position', async () => {
    expect(await load(`const x = 1;\n  const x = 2; export const answer = 1;`)).toMatchObject({
      kind: 'syntax',
      message: 'this is not valid: a name is declared twice: rename or remove one',
      position: { file: 'solution.ts', line: 2 },
    });
  });

  test.each([
    'node:fs',
    'fs',
    'mathjs',
    '../types.ts',
    '../03/solution.ts',
    './missing.ts',
    '/etc/passwd',
    'data:text/javascript,1',
  ])('an import of %s is refused', (specifier) => {
    expect(
      failure(`// first line\nimport * as other from '${specifier}';\nexport const answer = () => other;`),
    ).toEqual({
      kind: 'import',
      message: expect.stringContaining(`'${specifier}' cannot be imported`),
      position: { file: 'solution.ts', line: 2, column: 24 },
    });
  });

  test.each([
    ['./Helper.ts', "there is no such file in this exercise's folder; did you mean './helper.ts'?"],
    ['./HELPER', "there is no such file in this exercise's folder; did you mean './helper.ts'?"],
    ['./missing.ts', "there is no such file in this exercise's folder"],
    ['./sub/helper.ts', "only other files of this exercise's folder (as './name.ts') and types can"],
  ])('the refusal of %s says why', (specifier, reason) => {
    const files = { 'solution.ts': `export * from '${specifier}';`, 'helper.ts': 'export const x = 1;' };
    expect(failure(files).message).toBe(`'${specifier}' cannot be imported: ${reason}`);
  });

  test('an import for its side effects and a re-export are refused', () => {
    expect(failure(`import 'fs';`).kind).toBe('import');
    expect(failure(`export * from '../types.ts';`).kind).toBe('import');
  });

  test('an import in an imported file is refused', () => {
    expect(
      failure({ 'solution.ts': `export * from './helper';`, 'helper.ts': `export * from 'fs';` }),
    ).toMatchObject({
      kind: 'import',
      position: { file: 'helper.ts', line: 1 },
    });
  });

  test('a file of more than 64 KiB is refused', () => {
    expect(failure(`// ${'ä'.repeat(33 * 1024)}`)).toMatchObject({
      kind: 'source',
      message: expect.stringContaining('64 KiB'),
    });
    expect(strip({ 'solution.ts': `// ${'a'.repeat(63 * 1024)}` }).kind).toBe('stripped');
  });

  test('deeply nested brackets are refused', () => {
    expect(failure(`export const answer = ${'('.repeat(32_000)}1${')'.repeat(32_000)};`)).toMatchObject({
      kind: 'syntax',
      message: expect.stringContaining('nested too deeply'),
    });
  });

  test('a source that TypeScript fails at is refused', () => {
    const source = `class A { @(() => {}) 1n = 2 }`; // A decorated member that is called by a BigInt.
    expect(failure(source)).toMatchObject({ kind: 'syntax', message: expect.stringContaining('TypeScript') });
  });

  test.each(['await one;', 'for await (const two of one);', 'await using two = one;'])(
    'top-level await is refused: %s',
    (line) => {
      const source = `const one = null;\n  ${line}\nexport const answer = () => one;`;
      expect(failure(source)).toEqual({
        kind: 'syntax',
        message: expect.stringContaining('`await`'),
        position: { file: 'solution.ts', line: 2, column: 3 },
      });
      const inFunction = `export const answer = async (one) => { ${line} };`;
      expect(strip({ 'solution.ts': inFunction }).kind).toBe('stripped');
    },
  );

  test('a missing solution.ts is reported', () => {
    expect(failure({})).toMatchObject({ kind: 'source', message: 'there is no file solution.ts' });
    expect(failure({ toString: '' })).toMatchObject({ kind: 'source' });
  });

  test('a module that throws is reported with the position', async () => {
    expect(await load(`const beta: number[] | null = null;\nconst x = beta!.length;`)).toEqual({
      kind: 'threw',
      message: expect.stringMatching(
        /^solution.ts threw TypeError: .*before any of its functions was called$/,
      ),
      position: { file: 'solution.ts', line: 2, column: expect.any(Number) },
    });
  });

  test.each([
    ['time', `const spin = (x: number) => { while (x > 0) x = Math.abs(x); }; spin(1);`],
    ['memory', `const a = []; while (true) a.push(new Array(100_000).fill(1));`],
  ])('a module that hits a limit is reported: %s', async (_, source) => {
    expect(await load(`\n${source}`)).toMatchObject({
      kind: 'limit',
      message: expect.stringMatching(/^solution.ts /),
      position: { line: 2 },
    });
  });
});

test('a stripped submission is plain data', () => {
  const stripped = strip({ 'solution.ts': `enum A { B } export const answer = () => A.B;` });
  expect(structuredClone(stripped)).toEqual(stripped);
});
