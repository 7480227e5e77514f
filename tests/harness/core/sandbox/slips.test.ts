import { expect, test } from 'vitest';
import { slipsOf } from '../../../../harness/core/sandbox/source/slips.ts';
import { withSyntaxBudget } from '../../../../harness/core/sandbox/source/syntax-budget.ts';
import { parse } from '../../../../harness/core/sandbox/source/syntax.ts';
import type ts from '../../../../harness/core/sandbox/source/typescript.ts';
import { answer, VECTOR } from './open.ts';

const slipsIn = (source: string) =>
  withSyntaxBudget(() => slipsOf(parse('solution.ts', source) as ts.SourceFile));

const found = (source: string): string[] =>
  slipsIn(source).map(({ position: { line, column }, within }) => `${line}:${column} ${within}`);

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
  expect(slipsIn(source).filter(({ kind }) => kind === 'return')).toHaveLength(isFound ? 1 : 0);
});

const kinds = (source: string): string[] =>
  slipsIn(source).map(({ kind, position: { line } }) => `${kind} ${line}`);

test.each([
  ['a `return` at the end of its body', 'while (y) {\n y--;\n return y; }', ['turn 3']],
  ['a `break` without a condition', 'for (const a of x) {\n y += a;\n break; }', ['turn 3']],
  ['a `return` as its body', 'for (const a of x)\n return a;', ['turn 2']],
  ['a `continue` before its end', 'for (const a of x) { if (a) continue; return a; }', []],
  [
    'a `continue` of a loop inside',
    'for (const a of x) { while (y--) { continue; }\n return a; }',
    ['turn 2'],
  ],
  ['a `continue` from inside', 'l: for (const a of x) { while (y) { continue l; } return a; }', []],
  ['a function that returns', 'for (const a of x) { y.map((b) => { return b; }); }', []],
  ['an end that depends on something', 'for (const a of x) { y.push(a);\n if (a) break; }', ['exit 2']],
  ['such an end, but collects nothing', 'for (const a of x) { if (a) return a; }', []],
  ['a `break` in a `switch`', 'for (const a of x) { switch (a) { case 1: y.push(a); break; } }', []],
])('whether a loop ends early is known for a loop with %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test.each([
  ['in a loop', 'for (let k = 0; k < 9; k++) {\n y[k] = x[k] - x[k - 1]; }', ['before 2']],
  ['from the second entry on', 'for (let k = 1; k <= 9; k++) { y[k] = x[k - 1]; }', []],
  ['with a choice', 'for (let k = 0; k < 9; k++) { y[k] = k > 0 ? x[k - 1] : 0; }', []],
  ['with another number in its place', 'for (let k = 0; k < 9; k++) { y[k] = x[k - 1] ?? 0; }', []],
  ['after a question', 'for (let k = 0; k < 9; k++) { if (k === 0) continue; y[k] = x[k - 1]; }', []],
])('an entry before the first is known where it is read %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test.each([
  ['the condition of an if', 'if (x = 0)\n return y;', ['assigned 1']],
  ['such a condition in brackets', 'if ((x = 0))\n return y;', ['assigned 1']],
  ['the condition of a loop', 'while (x = y) { y--; }', ['assigned 1']],
  ['a choice between two values', 'return x = 0 ? 1 : 2;', []],
  ['what such a choice asks', 'return (x = 0) ? 1 : 2;', ['assigned 1']],
  ['a part of a condition', 'if (y > 0 && (x = y)) return 1;', ['assigned 1']],
  ['what is chosen', 'return y > 0 ? (x = 0) : 1;', []],
  ['what is done only if', 'y > 0 && (x = 0); x ?? (x = y);', []],
  ['a body', 'if (x === 0) x = 1;', []],
  ['where a call tells what it is, as where it is meant', 'while ((x = y.pop())) {}', []],
  ['a comparison of it', 'if ((x = y) < 3) return 1;', []],
  ['a comparison', 'while ((x = y.pop()) !== undefined) {}', []],
])('a single = is found where it is a condition: %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

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
  ['that has an end', 'while (true) { if (x) break; } for (;;) return y;', ['turn 1']],
  ['that counts', 'let k = 0; while (k < x) { k += 1; } for (let i = 0; i < x; i++) {}', []],
  ['that exchanges', 'while (y !== 0) { [x, y] = [y, x % y]; }', []],
  ['in which a list grows', 'while (y.length < x) y.push(1); do { y.pop(); } while (y.length > x);', []],
  ['whose condition is a call', 'while (f(x)) {}', []],
  ['that hands on what is asked for', 'while (y.a < 1) { f(y); }', []],
])('a loop that nothing can end is found: one %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test.each([
  ['`at` before the first entry', 'for (let k = 0; k < 9; k++) x += y.at(k - 1);', ['last 1']],
  ['such an `at` with a default', 'for (let k = 0; k < 9; k++) x += y.at(k - 1) ?? 0;', ['last 1']],
  ['`at` from the second entry on', 'for (let k = 1; k <= 9; k++) x += y.at(k - 1);', []],
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

test.each([
  ['as long as a list', 'for (let k = 0; k < x; k++) y.push(k);', []],
  ['a turn longer', 'for (let k = 0; k <= x; k++) y.push(k);', ['more 1']],
  ['from 1 to the end', 'for (let k = 1; k <= x; k++) y.push(k);', []],
  ['from 1', 'for (let k = 1; k < x; k += 1) y.push(k);', ['fewer 1']],
  ['to the last but one', 'for (let k = 0; k < x - 1; k++) y.push(k);', ['fewer 1']],
  ['by twos', 'for (let k = 0; k <= x; k += 2) y.push(k);', []],
  ['that counts down', 'for (let k = x; k > 0; k--) y.push(k);', []],
  ['that counts something else', 'let i = 0; for (let k = 0; i <= x; k++) i += k;', []],
])(
  'how many turns a loop takes is compared with the number in its condition: one %s',
  (_, source, expected) => {
    expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
  },
);

test.each([
  ['`toFixed`', 'return Number(x.toFixed(2));', ['rounded 1']],
  ['a rounded multiple', 'return Math.round(100 * x) / 100;', ['rounded 1']],
  ['a whole number', 'return Math.round(x);', []],
])('rounding is found: %s', (_, source, expected) => {
  expect(kinds(`export function f(x, y) { ${source} }`)).toEqual(expected);
});

test('a number that is small beside 1 is found, and 0 is none', () => {
  expect(kinds('const e = 1e-12; const a = 0 + 0.5;\nexport const f = (x) => x + 0.001;')).toEqual([
    'small 1',
    'small 2',
  ]);
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
