import { expect, test, vi } from 'vitest';
import { type Literal, numbersOfKind } from '../../../../harness/core/model/literals.ts';
import { loadSolution } from '../../../../harness/core/sandbox/index.ts';
import { literalsOf } from '../../../../harness/core/sandbox/source/literals.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import type ts from '../../../../harness/core/sandbox/source/typescript.ts';
import { wasm } from './open.ts';

const literalsIn = (source: string): readonly Literal[] =>
  loadSolution({ wasm, strip }, { 'solution.ts': source }).literals;

test.each([
  ['of comparisons', 'n === 37 || x > 0.7231 || -4 <= x', [37, 0.7231, -4]],
  ['of cases', '(() => { switch (n) { case 9 / 2: return 1; } })()', [4.5]],
  ['given to min, max and round', 'Math.max(Math.min(x, 6), 5) + Math.round(7)', [6, 5, 7]],
  ['folded', 'x < 2 * (1 + 3) ** 2 - 10 ** -2 && x < (Math.SQRT1_2 as number)', [31.99, Math.SQRT1_2]],
  ['of roots', 'x > Math.sqrt(9)', [3]],
])('numbers %s come first', (_, expression, compared) => {
  const source = `const c = 11; export const answer = (n: number, x: number) => ${expression};`;
  expect(numbersOfKind(literalsIn(source), 'compared')).toEqual(compared);
  expect(numbersOfKind(literalsIn(source), 'other')).toContain(11);
});

test('each number is there once, in the order of the source; types, infinities and exponents that are not whole are not', () => {
  const source = `
    type Size = 12 | 13;
    export const answer = (x: number): number => x * 5 + 3 * x + 5 / x + 4 ** 0.5 * x + x ** 1e999;
  `;
  expect(numbersOfKind(literalsIn(source), 'compared')).toEqual([]);
  expect(numbersOfKind(literalsIn(source), 'other')).toEqual([5, 3, 4, 0.5]);
});

test('numbers in strings have the line that they begin in', () => {
  const source = `type Key = '12';
    export const answers = {
      '[0.5,-7]': \`3
      1e-3\`,
    };`;
  expect(literalsIn(source)).toEqual([
    { value: 0.5, file: 'solution.ts', line: 3, kind: 'text' },
    { value: -7, file: 'solution.ts', line: 3, kind: 'text' },
    { value: 3, file: 'solution.ts', line: 3, kind: 'text' },
    { value: 1e-3, file: 'solution.ts', line: 4, kind: 'text' },
  ]);
});

test('where a string begins is asked once, however many numbers it has: that reads all comments before it', () => {
  const tree = parse('solution.ts', `/* a comment */ '${'1 '.repeat(100)}'`) as ts.SourceFile;
  const [{ expression }] = tree.statements as unknown as [ts.ExpressionStatement];
  const getStart = vi.spyOn(expression, 'getStart');
  expect(literalsOf(tree)).toHaveLength(100);
  expect(getStart).toHaveBeenCalledTimes(1);
});

test('numbers of imported files count, too', () => {
  const files = {
    'solution.ts': `import { limit } from './limit.ts'; export const answer = (x) => x > limit;`,
    'limit.ts': 'export const limit = 0.7231;',
  };
  expect(loadSolution({ wasm, strip }, files).literals).toEqual([
    { value: 0.7231, file: 'limit.ts', line: 1, kind: 'other' },
  ]);
});

test('source that cannot be read has none', () => {
  expect(literalsIn('const a = ;')).toEqual([]);
});
