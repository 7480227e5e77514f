import { expect, test } from 'vitest';
import { lint } from '../../../../harness/core/sandbox/source/lint.ts';
import { withSyntaxBudget } from '../../../../harness/core/sandbox/source/syntax-budget.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import type ts from '../../../../harness/core/sandbox/source/typescript.ts';
import { answer, VECTOR } from './open.ts';

const slipsIn = (source: string) =>
  withSyntaxBudget(() => lint(parse('solution.ts', source) as ts.SourceFile));

const found = (source: string): string[] =>
  slipsIn(source).map(({ position: { line, column }, within }) => `${line}:${column} ${within}`);

test('each slip is found with the name that is declared around it at the top level', () => {
  const source = `export function loss(x: number) {
    const square = () => { x - 2; };
    x + 2;
  }
  export const cube = (x: number) => { x; }, other = 1;
  class Power { of(x: number) { const loss = 1; x; } }`;
  expect(found(source)).toEqual(['2:28 loss', '3:5 loss', '5:40 cube', '6:49 Power']);
});

test.each([
  ['an array', 'export const answer = (x) => { if (x) return\n [1, 2] };', false],
  ['an array', 'export const answer = (x) => {\n return\n [1, 2] };', true],
  ['an expression in brackets', 'export function answer(x) { return\n (x + 1); }', true],
  ['nothing', 'export function answer(x) { if (x < 0) { return } \n return x; }', false],
  ['a function', 'export function answer(x) { return; function f() {} }', false],
])('a `return` without a value is found where %s follows: %s', (_, source, isFound) => {
  expect(slipsIn(source).filter(({ kind }) => kind === 'return')).toHaveLength(isFound ? 1 : 0);
});

const kinds = (source: string): string[] =>
  slipsIn(source).map(({ kind, position: { line } }) => `${kind} ${line}`);

test.each([
  ['a sum', 'let z = x;\n z + y; return z;', ['unused 2']],
  ['a comparison that is meant as an assignment', 'let z;\n z == x; return z;', ['unused 2']],
  ['a text', 'if (x)\n { 0; "saddle"; } return y;', ['unused 2']],
  [
    'what comes after the turns of a loop',
    'for (let k = 0; k < x;\n k + 1) y.push(k);',
    ['unused 2', 'endless 1'],
  ],
  ['a call', 'y.push(x); x > 0 && f(y);', []],
  ['an assignment', 'x += 1; y[0] = x; x++; [x, y] = [y, x];', []],
  ['`delete` and `new`', 'delete y.a; new Map();', []],
])('a value that is computed and lost is found: %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['whose condition names what stays as it is', 'while (x > 0) { y.push(1); }', ['endless 1']],
  ['that counts something else', 'let k = 0; for (let i = 0; k < x; i++) y.push(i);', ['endless 1']],
  ['without a condition', 'for (;;) { y.push(1); }', ['endless 1']],
  ['that has an end', 'while (true) { if (x) break; } for (;;) return y;', []],
  ['that yields', 'function* walk() { while (true) yield x; } y.push(walk().next());', []],
  ['that counts', 'let k = 0; while (k < x) { k += 1; } for (let i = 0; i < x; i++) {}', []],
  ['that exchanges', 'while (y !== 0) { [x, y] = [y, x % y]; }', []],
  ['in which a list grows', 'while (y.length < x) y.push(1); do { y.pop(); } while (y.length > x);', []],
  ['whose condition is a call', 'while (f(x)) {}', []],
  ['that hands on what is asked for', 'while (y.a < 1) { f(y); }', []],
])('a loop that nothing can end is found: one %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test.each([
  ['`fill` with an array', 'y.fill([0, 0]); y.fill(Array(2).fill(0));', ['fill 1', 'fill 1']],
  ['`fill` with a number', 'y.fill(0);', []],
])('what another language means otherwise is found: %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test.each([
  ['a number that is counted', 'let n = 0;\n export const f = () => { n++; };', ['kept 1']],
  ['a list that grows', 'const all = [];\n export function f(x) { all.push(x); }', ['kept 1']],
  ['an entry that is set', 'const last = [0];\n export function f(x) { last[0] = x; }', ['kept 1']],
  ['a table that is built once', 'const all = [];\n all.push(1); export const f = () => all[0];', []],
  ['what has the name of a parameter', 'let n = 0;\n export const f = (n) => { n++; };', []],
])('a variable outside of functions into which one writes is found: %s', (_, source, expected) => {
  expect(kinds(source)).toEqual(expected);
});

test('a function that returns undefined because of a `return` alone in its line names that line', async () => {
  const says = async (source: string) => (await answer(source, VECTOR, [[1, 2]])).outcome;
  expect(await says('export const answer = (p) => {\n  return\n    [p[1], p[0]];\n};')).toEqual({
    kind: 'misshapen',
    said: {
      id: 'returned-nothing',
      function: 'answer',
      wanted: VECTOR,
      brokenAt: { file: 'solution.ts', line: 2, column: expect.any(Number) },
    },
    message:
      'answer must return a Vector (an array of numbers); it returned undefined: ' +
      'a value must begin in the line of its `return`, which is alone in solution.ts:2',
    isNothing: true,
  });
  const other = 'const f = () => { return\n [1]; }; export const answer = (p) => { p.map(f); };';
  expect(await says(other)).toMatchObject({ message: expect.stringContaining('is a `return` missing?') });
});
