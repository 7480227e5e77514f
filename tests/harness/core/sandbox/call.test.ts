import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../../harness/core/model/shape.ts';
import { VECTOR, answer, open, signature } from './open.ts';

const NUMBER: Shape = { kind: 'number' };
const MATRIX: Shape = { kind: 'matrix' };
const PAIR: Shape = { kind: 'list', of: [{ kind: 'text' }, { kind: 'wholeNumber' }], length: 2 };
const SOME: Shape = { kind: 'record', fields: { x: NUMBER, label: { kind: 'text', isOptional: true } } };
const ANY: Shape = { kind: 'union', of: [VECTOR, { kind: 'text' }, SOME] };
const STEP: Shape = { kind: 'record', fields: { beta: VECTOR, z: VECTOR } };

describe('an answer is read by its shape', () => {
  test.each<[string, Shape, unknown]>([
    [
      `[NaN, -0, Infinity, -Infinity, 5e-324, 0.1 + 0.2]`,
      VECTOR,
      [NaN, -0, Infinity, -Infinity, 5e-324, 0.1 + 0.2],
    ],
    [`new Float64Array([1, -0, NaN])`, VECTOR, [1, -0, NaN]],
    [`new Int8Array([1, 2])`, VECTOR, [1, 2]],
    [`Object.freeze([1, 2])`, VECTOR, [1, 2]],
    [`new (class Point extends Array {})(1, 2)`, VECTOR, [1, 2]],
    [`[]`, VECTOR, []],
    [`-0`, NUMBER, -0],
    [
      `[[1, 2], new Float32Array([3, 4])]`,
      MATRIX,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [`3`, { kind: 'wholeNumber' }, 3],
    [`-0`, { kind: 'wholeNumber' }, 0],
    [`'naïve 🎵'`, { kind: 'text' }, 'naïve 🎵'],
    [`''`, { kind: 'text' }, ''],
    [`'x'.repeat(10_000)`, { kind: 'text' }, 'x'.repeat(10_000)],
    [`1 < 2`, { kind: 'boolean' }, true],
    [`1 > 2`, { kind: 'boolean' }, false],
    [`'saddle'`, { kind: 'oneOf', values: ['minimum', 'saddle'] }, 'saddle'],
    [
      `[{ re: 1, im: 2, more: 3 }]`,
      { kind: 'list', of: { kind: 'record', fields: { re: NUMBER, im: NUMBER } } },
      [{ re: 1, im: 2 }],
    ],
    [`[1, 2]`, { kind: 'list', of: NUMBER, length: 2 }, [1, 2]],
    [`['a', 3]`, PAIR, ['a', 3]],
    [`({ x: 1 })`, SOME, { x: 1 }],
    [`({ x: 1, label: undefined })`, SOME, { x: 1 }],
    [`({ x: 1, label: 'a' })`, SOME, { x: 1, label: 'a' }],
    [`[1, 2]`, ANY, [1, 2]],
    [`'1\\n2'`, ANY, '1\n2'],
    [`({ x: 1 })`, ANY, { x: 1 }],
    [`new (class { beta = [1]; get z() { return [2] } })()`, STEP, { beta: [1], z: [2] }],
    [`Object.assign(Object.create(null), { beta: [1], z: [2] })`, STEP, { beta: [1], z: [2] }],
  ])('%s', async (expression, shape, value) => {
    expect((await answer(`export const answer = () => ${expression};`, shape)).outcome).toEqual({
      kind: 'returned',
      value,
    });
  });
});

describe('an answer of the wrong shape is described for the student', () => {
  test.each<[string, Shape, string]>([
    [`1.5`, { kind: 'wholeNumber' }, 'answer must return a whole number; it is the number 1.5'],
    [`'3'`, { kind: 'wholeNumber' }, 'answer must return a whole number; it is the string "3"'],
    [`Infinity`, { kind: 'wholeNumber' }, 'answer must return a whole number; it is the number Infinity'],
    [`['a']`, { kind: 'text' }, 'answer must return a string; it is an array of length 1'],
    [`new String('a')`, { kind: 'text' }, 'answer must return a string; it is an object'],
    [`1`, { kind: 'boolean' }, 'answer must return true or false; it is the number 1'],
    [
      `undefined`,
      VECTOR,
      'answer must return a Vector (an array of numbers); it returned undefined: is a `return` missing?',
    ],
    [
      `[1, '3']`,
      VECTOR,
      'answer must return a Vector (an array of numbers); element 1 is the string "3", not a number',
    ],
    [
      `[1, undefined]`,
      VECTOR,
      'answer must return a Vector (an array of numbers); element 1 is undefined, not a number',
    ],
    [
      `[1, , 3]`,
      VECTOR,
      'answer must return a Vector (an array of numbers); element 1 is a hole: it was never set',
    ],
    [`null`, VECTOR, 'answer must return a Vector (an array of numbers); it is null'],
    [`{ 0: 1, length: 1 }`, VECTOR, 'answer must return a Vector (an array of numbers); it is an object'],
    [`[true]`, VECTOR, 'answer must return a Vector (an array of numbers); element 0 is true, not a number'],
    [
      `Promise.resolve([1])`,
      VECTOR,
      'answer returned a Promise: an async function cannot be graded, remove `async`',
    ],
    [`[1]`, NUMBER, 'answer must return a number; it is an array of length 1'],
    [`'1'`, NUMBER, 'answer must return a number; it is the string "1"'],
    [
      `[[1, 2], [3, null]]`,
      MATRIX,
      'answer must return a Matrix (an array of rows, each an array of numbers); element 1 of row 1 is null, not a number (JSON turns NaN and Infinity into null)',
    ],
    [
      `[1, 2]`,
      MATRIX,
      'answer must return a Matrix (an array of rows, each an array of numbers); row 0 is the number 1, not a Vector (an array of numbers)',
    ],
    [`({ beta: [1] })`, STEP, 'answer must return an object with the fields beta and z; z is missing'],
    [
      `({ beta: [1], z: undefined })`,
      STEP,
      'answer must return an object with the fields beta and z; z is undefined, not a Vector (an array of numbers)',
    ],
    [
      `new (class { beta = [1]; get z() { return undefined } })()`,
      STEP,
      'answer must return an object with the fields beta and z; z is undefined, not a Vector (an array of numbers)',
    ],
    [
      `['saddle', undefined]`,
      { kind: 'list', of: { kind: 'oneOf', values: ['minimum', 'saddle'] } },
      `answer must return an array, each element one of 'minimum', 'saddle'; element 1 is undefined, not one of 'minimum', 'saddle'`,
    ],
    [
      `({ beta: [1], z: [1, 'a'] })`,
      STEP,
      'answer must return an object with the fields beta and z; element 1 of z is the string "a", not a number',
    ],
    [`[[1], [2]]`, STEP, 'answer must return an object with the fields beta and z; beta is missing'],
    [
      `['a', 1.5]`,
      PAIR,
      'answer must return an array of length 2: a string, a whole number; element 1 is the number 1.5, not a whole number',
    ],
    [
      `['a']`,
      PAIR,
      'answer must return an array of length 2: a string, a whole number; it is an array of length 1, not of length 2',
    ],
    [
      `({})`,
      SOME,
      'answer must return an object with the field x, perhaps with the field label; x is missing',
    ],
    [
      `({ x: 1, label: null })`,
      SOME,
      'answer must return an object with the field x, perhaps with the field label; label is null, not a string',
    ],
    [
      `true`,
      ANY,
      'answer must return a Vector (an array of numbers), or a string, or an object with the field x, perhaps with the field label; it is true',
    ],
    [
      `[1, '2']`,
      ANY,
      'answer must return a Vector (an array of numbers), or a string, or an object with the field x, perhaps with the field label; element 1 is the string "2", not a number',
    ],
    [
      `({ x: 1, get label() { throw new Error('no') } })`,
      ANY,
      'answer must return a Vector (an array of numbers), or a string, or an object with the field x, perhaps with the field label; label is a getter that threw Error: no',
    ],
    [
      `'Saddle'`,
      { kind: 'oneOf', values: ['minimum', 'saddle'] },
      `answer must return one of 'minimum', 'saddle'; it is the string "Saddle"`,
    ],
    [
      `'saddle\\0x'`,
      { kind: 'oneOf', values: ['minimum', 'saddle'] },
      `answer must return one of 'minimum', 'saddle'; it is the string "saddle…"`,
    ],
    [
      `[1]`,
      { kind: 'list', of: NUMBER, length: 2 },
      'answer must return an array of length 2, each element a number; it is an array of length 1, not of length 2',
    ],
    [
      `[[1, 2], [1, 'x']]`,
      { kind: 'list', of: VECTOR },
      'answer must return an array, each element a Vector (an array of numbers); element 1 of element 1 is the string "x", not a number',
    ],
  ])('%s', async (expression, shape, message) => {
    expect(
      (
        await answer(
          `export const answer = () => ${expression.startsWith('{') ? `(${expression})` : expression};`,
          shape,
        )
      ).outcome,
    ).toMatchObject({ kind: 'misshapen', message, ...(expression === 'undefined' && { isNothing: true }) });
  });
});

test('exported functions are found without running code', async () => {
  const box = await open(`
    globalThis.ran = 0;
    export const number = 1, object = { get x() { globalThis.ran++; return 1 } };
    export const proxy = new Proxy(() => {}, { get() { globalThis.ran++ }, apply: () => globalThis.ran });
    export class Class {}
    export function* generator() {}
    export async function later() {}
    export default () => 1;
    let then = () => { globalThis.ran++ };
    export { then };
  `);
  expect([...box.functions].toSorted()).toEqual(['Class', 'default', 'generator', 'later', 'proxy', 'then']);
  expect(box.call('proxy', signature(NUMBER), []).outcome).toEqual({ kind: 'returned', value: 0 });
});

test('a module keeps its state from call to call, but not from sandbox to sandbox', async () => {
  const source = `let calls = 0; export const answer = () => ++calls;`;
  const box = await open(source);
  const count = () => box.call('answer', signature(NUMBER), []).outcome;
  expect([count(), count()]).toEqual([
    { kind: 'returned', value: 1 },
    { kind: 'returned', value: 2 },
  ]);
  expect((await answer(source)).outcome).toEqual({ kind: 'returned', value: 1 });
});

test('calling a function that is not exported is a wrong answer, and a closed sandbox throws', async () => {
  const box = await open(`export const answer = () => { for (;;); };`);
  expect(box.call('other', signature(NUMBER), []).outcome).toEqual({
    kind: 'misshapen',
    said: { id: 'not-exported', function: 'other', others: ['answer'] },
    message: expect.stringContaining('solution.ts does not export a function named other'),
    isMissing: true,
  });
  const endless = await open(`export const answer = () => { for (;;); };`);
  expect(endless.call('answer', signature(NUMBER), []).outcome.kind).toBe('limit');
  expect(() => endless.call('answer', signature(NUMBER), [])).toThrow('closed');
});

test.each(['0:1', '1:0', `${'9'.repeat(400)}:1`, `1:${'9'.repeat(20)}`])(
  'a made-up position that is in no file, %s, is not reported',
  async (place) => {
    const { outcome } = await answer(
      `export const answer = () => { throw Object.assign(new Error('no'), { stack: '(solution.ts:${place})' }) };`,
    );
    expect(outcome).toEqual({ kind: 'threw', message: 'Error: no' });
  },
);
