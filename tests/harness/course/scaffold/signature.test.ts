import { expect, test } from 'vitest';
import { UserError } from '../../../../harness/course/files/user-error.ts';
import { parseSignature } from '../../../../harness/course/scaffold/signature.ts';

test('a signature is read with its parameter and its type', () => {
  const { name, parameters, further, returns } = parseSignature([' scale ( x : vector ) : number[]']);
  expect([name, parameters.map((one) => [one.name, one.type]), further, returns.shape]).toEqual([
    'scale',
    [['x', 'readonly number[]']],
    [],
    'vector',
  ]);
});

test.each([
  ['number', 'number', 'number'],
  ['Vector', 'readonly number[]', 'vector'],
  ['readonly number[]', 'readonly number[]', 'vector'],
  ['matrix', 'readonly (readonly number[])[]', 'matrix'],
  ['Complex', '{ readonly re: number; readonly im: number }', 'record({ re: number, im: number })'],
  ['text', 'string', 'text'],
  ['wholeNumber', 'number', 'wholeNumber'],
  ['boolean[]', 'readonly boolean[]', 'list(boolean)'],
  ['[string, number]', 'readonly [string, number]', 'list([text, number])'],
  [`'up' | 'down'`, `'up' | 'down'`, `oneOf('up', 'down')`],
  ['(number | string)[]', 'readonly (number | string)[]', 'list(either(number, text))'],
  [
    '{ x: number; note?: string }',
    '{ readonly x: number; readonly note?: string }',
    'record({ x: number, note: optional(text) })',
  ],
])('%s is a type with its shape', (type, inTypeScript, shape) => {
  const { parameters, returns } = parseSignature([`f(x: ${type}): ${type}`]);
  expect([parameters[0]!.type, returns.type, returns.shape]).toEqual([inTypeScript, inTypeScript, shape]);
});

test('a function that is passed has a text that says what it does, whatever its parameters are called', () => {
  const { parameters } = parseSignature([
    'f(g: (x: number) => number, h: (shift: number) => number): number',
  ]);
  const [g, h] = parameters.map(({ callable }) => callable!.replaceAll(/\s+/g, ' '));
  expect(g).toBe(
    "(shift: number) => callable( `(x) => (x * x + ${shift})`, [['x', number]], number, (x) => (x * x + shift), )",
  );
  expect(h).toContain('`(shift) => (shift * shift + ${by})`');
  expect(h).toContain('(shift) => (shift * shift + by)');
});

test('a function may be passed, and returned', () => {
  const { parameters, further, returns } = parseSignature([
    'd(f: (t: number) => Vector): (x: text) => boolean',
  ]);
  expect(parameters[0]).toMatchObject({ type: '(t: number) => readonly number[]', domain: 'functionOf()' });
  expect([further.map(({ name, type }) => [name, type]), returns.type]).toEqual([
    [['x', 'string']],
    'boolean',
  ]);
});

const ONE =
  'a new exercise begins with one function, of at least one argument, such as "average(signal: vector): number" or "root(f: (x: number) => number, a: number): number"';
const none = (what: string): string =>
  `there is no shape for ${what}: docs/authoring.md, "All shapes", has those that there are`;

test.each([
  [ONE, 'mean'],
  [ONE, 'mean(x: vector)'],
  [ONE, 'mean(): number'],
  [ONE, 'new(x: vector): number'],
  [ONE, 'mean(x: vector): number; other(): void'],
  [ONE, 'mean(x: vector): number {'],
  [ONE, 'mean(x: vector): number', 'scale(x: vector): vector'],
  [none('vectr'), 'mean(x: vectr): number'],
  [none('numbr'), 'mean(x: vector): numbr'],
  [none('void'), 'mean(x: vector): void'],
  [none('constructor'), 'mean(x: constructor): number'],
  [none('null'), 'mean(x: vector): number | null'],
  [none('a parameter without a type'), 'mean(x): number'],
  [none('the parameter by'), 'scale(x: vector, by?: number): vector'],
  [none('the parameter x'), 'sum(...x: number[]): number'],
])('%s: %s', (sentence, ...texts) => {
  expect(() => parseSignature(texts)).toThrow(new UserError(`"${texts.join(', ')}": ${sentence}`));
});
