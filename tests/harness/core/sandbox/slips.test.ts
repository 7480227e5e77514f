import { expect, test } from 'vitest';
import { slipsOf } from '../../../../harness/core/sandbox/source/slips.ts';
import { withSyntaxBudget } from '../../../../harness/core/sandbox/source/syntax-budget.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import type ts from '../../../../harness/core/sandbox/source/typescript.ts';
import { answer, VECTOR } from './open.ts';

const found = (source: string): string[] =>
  withSyntaxBudget(() => slipsOf(parse('solution.ts', source) as ts.SourceFile)).map(
    ({ position: { line, column }, within }) => `${line}:${column} ${within}`,
  );

test('each ^ is found with the name that is declared around it at the top level', () => {
  const source = `export function loss(x: number) {
    const square = (x - 2) ^ 2;
    return square - x ^ 2;
  }
  export const cube = (x: number) => Math.abs(x) ^ 3, other = 1;
  class Power { of(x: number) { const loss = x ^ 2; x ^= 2; return loss; } }`;
  expect(found(source)).toEqual(['2:28 loss', '3:23 loss', '5:50 cube', '6:48 Power', '6:55 Power']);
});

test('a ^ in a comment, a text or a regular expression is none', () => {
  expect(found('/* x ^ 2 */ export const a = () => ["x ^ 2", `^`, /^2/]; // ^')).toEqual([]);
});

test.each([
  ['an array', 'export const answer = (x) => { if (x) return\n [1, 2] };', false],
  ['an array', 'export const answer = (x) => {\n return\n [1, 2] };', true],
  ['an expression in brackets', 'export function answer(x) { return\n (x + 1); }', true],
  ['nothing', 'export function answer(x) { if (x < 0) { return } \n return x; }', false],
  ['a function', 'export function answer(x) { return; function f() {} }', false],
])('a `return` without a value is found where %s follows: %s', (_, source, isFound) => {
  expect(found(source)).toHaveLength(isFound ? 1 : 0);
});

test('a function that returns undefined because of a `return` alone in its line names that line', async () => {
  const says = async (source: string) => (await answer(source, VECTOR, [[1, 2]])).outcome;
  expect(await says('export const answer = (p) => {\n  return\n    [p[1], p[0]];\n};')).toEqual({
    kind: 'misshapen',
    message:
      'answer must return a Vector (an array of numbers); it returned undefined: ' +
      'a value must begin in the line of its `return`, which is alone in solution.ts:2',
    isNothing: true,
  });
  const other = 'const f = () => { return\n [1]; }; export const answer = (p) => { p.map(f); };';
  expect(await says(other)).toMatchObject({ message: expect.stringContaining('is a `return` missing?') });
});
