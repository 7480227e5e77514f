import { expect, test } from 'vitest';
import type { Literals } from '../../../../harness/core/model/literals.ts';
import { loadSolution } from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { wasm } from './open.ts';

const literalsIn = (source: string): Literals =>
  loadSolution({ wasm, strip }, { 'solution.ts': source }).literals;

test.each([
  ['of comparisons', 'n === 37 || x > 0.7231 || -4 <= x', [37, 0.7231, -4]],
  ['of cases', '(() => { switch (n) { case 9 / 2: return 1; } })()', [4.5]],
  ['given to min, max and round', 'Math.max(Math.min(x, 6), 5) + Math.round(7)', [6, 5, 7]],
  ['folded', 'x < 2 * (1 + 3) ** 2 - 10 ** -2 && x < (Math.SQRT1_2 as number)', [31.99, Math.SQRT1_2]],
  ['of roots', 'x > Math.sqrt(9)', [3]],
])('numbers %s come first', (_, expression, compared) => {
  const source = `const c = 11; export const answer = (n: number, x: number) => ${expression};`;
  expect(literalsIn(source).compared).toEqual(compared);
  expect(literalsIn(source).others).toContain(11);
});

test('each number is there once, in the order of the source; types, infinities and exponents that are not whole are not', () => {
  const source = `
    type Size = 12 | 13;
    export const answer = (x: number): number => x * 5 + 3 * x + 5 / x + 4 ** 0.5 * x + x ** 1e999;
  `;
  expect(literalsIn(source)).toEqual({ compared: [], others: [5, 3, 4, 0.5] });
});

test('numbers of imported files count, too', () => {
  const files = {
    'solution.ts': `import { limit } from './limit.ts'; export const answer = (x) => x > limit;`,
    'limit.ts': 'export const limit = 0.7231;',
  };
  expect(loadSolution({ wasm, strip }, files).literals.others).toEqual([0.7231]);
});

test('source that cannot be read has none', () => {
  expect(literalsIn('const a = ;')).toEqual({ compared: [], others: [] });
});
