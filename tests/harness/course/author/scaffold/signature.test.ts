import { expect, test } from 'vitest';
import { parseSignature } from '../../../../../harness/course/author/scaffold/signature.ts';
import { UserError } from '../../../../../harness/course/shared/files/user-error.ts';

test('a signature is read with its parameter and its type', () => {
  const { name, parameters, returns } = parseSignature([' scale ( x : vector ) : number[]']);
  expect([name, parameters.map((one) => [one.name, one.type]), returns.shape]).toEqual([
    'scale',
    [['x', 'readonly number[]']],
    'vector',
  ]);
});

test.each([
  ['number', 'number', 'number'],
  ['Vector', 'readonly number[]', 'vector'],
  ['readonly number[]', 'readonly number[]', 'vector'],
  ['matrix', 'readonly (readonly number[])[]', 'matrix'],
  ['Complex', '{ readonly re: number; readonly im: number }', 'complex'],
  ['text', 'string', 'text'],
  ['wholeNumber', 'number', 'wholeNumber'],
  ['boolean[]', 'readonly boolean[]', 'list(boolean)'],
  ['string[][]', 'readonly (readonly string[])[]', 'list(list(text))'],
  [
    '{ mean: number; at: Vector }',
    '{ readonly mean: number; readonly at: readonly number[] }',
    'record({ mean: number, at: vector })',
  ],
])('%s is a type with its shape', (type, inTypeScript, shape) => {
  const { parameters, returns } = parseSignature([`f(x: ${type}): ${type}`]);
  expect([parameters[0]!.type, returns.type, returns.shape]).toEqual([inTypeScript, inTypeScript, shape]);
});

test('a function may be passed, and has a text that says what it does', () => {
  const { parameters } = parseSignature(['root(f: (x: number, p: Vector) => number, a: number): number']);
  expect(parameters[0]).toMatchObject({
    type: '(x: number, p: readonly number[]) => number',
    domain: 'functionOf()',
    example: '(x, p) => (x * x + p.reduce((soFar, one) => soFar + one * one, 0) + 2)',
    callable:
      "callable('(x, p) => (x * x + p.reduce((soFar, one) => soFar + one * one, 0) + @)', [['x', number], ['p', vector]], number, (x, p) => (x * x + p.reduce((soFar, one) => soFar + one * one, 0) + @))",
  });
});

const ONE =
  'a new exercise begins with one function, of at least one argument, such as "average(signal: vector): number" or "root(f: (x: number) => number, a: number): number"';
const none = (what: string): string =>
  `A new exercise cannot begin with ${what}. Its types are number, wholeNumber, string, boolean, Vector, Matrix, Complex, lists T[] and records { a: T; b: T } of these, and as parameters functions (x: T) => T: begin with one of them, and write the rest by hand (docs/authoring.md, "All shapes").`;

test.each([
  ['mean'],
  ['mean(x: vector)'],
  ['mean(): number'],
  ['new(x: vector): number'],
  ['mean(x: vector): number; other(): void'],
  ['mean(x: vector): number {'],
  ['mean(x: vector): number', 'scale(x: vector): vector'],
])('%s %s is no signature', (...texts) => {
  expect(() => parseSignature(texts)).toThrow(new UserError(`"${texts.join(', ')}": ${ONE}`));
});

test.each([
  ['vectr', 'mean(x: vectr): number'],
  ['numbr', 'mean(x: vector): numbr'],
  ['void', 'mean(x: vector): void'],
  ['constructor', 'mean(x: constructor): number'],
  ['number | null', 'mean(x: vector): number | null'],
  ["'up' | 'down'", "mean(x: 'up' | 'down'): number"],
  ['[number, string]', 'mean(x: [number, string]): number'],
  ['{}', 'mean(x: {}): number'],
  ['note?: string', 'mean(x: { note?: string }): number'],
  ['f(): number', 'mean(x: { f(): number }): number'],
  ['(x: number) => number', 'slope(x: vector): (x: number) => number'],
  ['(t: number) => number', 'slope(f: (g: (t: number) => number) => number): number'],
  ['a parameter without a type', 'mean(x): number'],
  ['by?: number', 'scale(x: vector, by?: number): vector'],
  ['...x: number[]', 'sum(...x: number[]): number'],
  ['x: number = 3', 'sum(x: number = 3): number'],
  ['{ x }: number', 'sum({ x }: number): number'],
])('a new exercise cannot begin with %s', (what, signature) => {
  expect(() => parseSignature([signature])).toThrow(new UserError(none(what)));
});
