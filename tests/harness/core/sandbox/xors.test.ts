import { expect, test } from 'vitest';
import { withSyntaxBudget } from '../../../../harness/core/sandbox/source/syntax-budget.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import type ts from '../../../../harness/core/sandbox/source/typescript.ts';
import { xorsOf } from '../../../../harness/core/sandbox/source/xors.ts';

const found = (source: string): string[] =>
  withSyntaxBudget(() => xorsOf(parse('solution.ts', source) as ts.SourceFile)).map(
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
