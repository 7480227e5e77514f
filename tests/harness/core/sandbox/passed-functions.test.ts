import { describe, expect, test } from 'vitest';
import { callable, matrix, number, text, vector } from '../../../../harness/core/checks/index.ts';
import { VECTOR, answer, onPoints, open, signature } from './open.ts';

const NUMBER = { kind: 'number' } as const;
const twice = onPoints((beta) => beta.map((x) => 2 * x));
const square = callable('(x) => x ** 2', [['x', number]], number, (x) => x ** 2);

test('the host evaluates a function and records its arguments', async () => {
  const call = await answer(
    `export const answer = (g) => { const b = [1, -0]; const d = g(b); b[0] = 9; g(new Float64Array(b)); return d };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toEqual({ kind: 'returned', value: [2, -0] });
  expect(call.evaluations).toEqual([[[[1, -0]], [[9, -0]]]]);
  expect(call.changedArguments).toEqual([]);
});

test('a function returns a new array each time', async () => {
  const call = await answer(
    `export const answer = (g) => { const a = g([1]); a[0] = 5; a.push(6); return g([1]) };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toEqual({ kind: 'returned', value: [2] });
});

test('each of several functions has its own record, in a field of an argument, too', async () => {
  const box = await open(
    `export const answer = (f, { df }) => [f([1])[0], df(2), f([3])[0], f.name + df.name].slice(0, 3);`,
  );
  const args = [twice, { df: square }];
  const call = box.call('answer', signature(VECTOR, 'f', 'problem'), args);
  expect(call.outcome).toEqual({ kind: 'returned', value: [2, 4, 6] });
  expect(call.evaluations).toEqual([[[[1]], [[3]]], [[2]]]);
});

test('functions have arguments and answers of any shape, and the names of their parameters', async () => {
  const field = callable(
    '(t, y, name) => [y.map((x) => t * x), [name.length]]',
    [
      ['t', number],
      ['y', vector],
      ['name', text],
    ],
    matrix,
    (t, y, name) => [y.map((x) => t * x), [name.length]],
  );
  const source = `export const answer = (f) => { const a = f(2, new Float32Array([1, 2]), 'abc', 'more'); return [...a[0], ...a[1], f.name === 'f' ? 1 : 0] };`;
  const box = await open(source);
  const call = box.call('answer', signature(VECTOR, 'f'), [field]);
  expect(call.outcome).toEqual({ kind: 'returned', value: [2, 4, 3, 1] });
  expect(call.evaluations).toEqual([[[2, [1, 2], 'abc']]]);
});

describe('a function ends with its call', () => {
  test('a function that was kept throws in a later call', async () => {
    const box = await open(
      `let kept; export const answer = (g) => { const d = (kept ?? g)([1]); kept = g; return d };`,
    );
    const call = () => box.call('answer', signature(VECTOR, 'g'), [twice]);
    expect(call().outcome.kind).toBe('returned');
    const second = call();
    expect(second.outcome).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/^TypeError: this g belongs to an earlier call/),
      position: { line: 1 },
    });
    expect(second.evaluations).toEqual([[]]);
  });

  test('a getter in the answer can still evaluate it', async () => {
    const call = await answer(
      `export const answer = (g) => { const a = [1]; Object.defineProperty(a, 0, { get: () => g([3])[0] }); return a };`,
      VECTOR,
      [twice],
    );
    expect(call.outcome).toEqual({ kind: 'returned', value: [6] });
  });
});

test('a getter in an argument of a function cannot evaluate it', async () => {
  const call = await answer(
    `export const answer = (g) => { const b = [1]; Object.defineProperty(b, 0, { get() { return g(b)[0] } }); return g(b) };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toMatchObject({
    kind: 'threw',
    message: expect.stringContaining('while an argument of p0 is being read'),
  });
  expect(call.evaluations).toEqual([[]]);
});

test.each([
  ['nothing', `g()`, 'g takes a Vector (an array of numbers); it was given undefined'],
  ['a number', `g(1)`, 'g takes a Vector (an array of numbers); it was given the number 1'],
  ['two numbers', `g(1, 2)`, 'it was given the number 1'],
  ['an array with NaN from nowhere', `g([1, undefined])`, 'element 1 is undefined, not a number'],
  ['an array of strings', `g(['1'])`, 'element 0 is the string "1"'],
  [
    'an array in place of a number',
    `f([1], [2])`,
    'f takes a number as t; it was given an array of length 1',
  ],
  ['one argument of two', `f(1)`, 'f takes a Vector (an array of numbers) as y; it was given undefined'],
])(
  'an argument of another shape makes a function throw inside of the function: %s',
  async (_, expression, says) => {
    const box = await open(`export const answer = (g, f) =>\n  ${expression};`);
    const field = callable(
      '(t, y) => y',
      [
        ['t', number],
        ['y', vector],
      ],
      vector,
      (_t, y) => y,
    );
    const call = box.call('answer', signature(VECTOR, 'g', 'f'), [twice, field]);
    expect(call.outcome).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/^TypeError: /),
      position: { line: 2 },
    });
    expect(call.outcome.kind === 'threw' && call.outcome.message).toContain(says);
  },
);

test('a RangeError of a function of the host is thrown inside of the function', async () => {
  const call = await answer(`export const answer = (g) => g([1, 2, 3]);`, VECTOR, [
    onPoints(() => {
      throw new RangeError('gradient: beta must have 2 elements; got 3');
    }),
  ]);
  expect(call.outcome).toMatchObject({
    kind: 'threw',
    message: 'RangeError: gradient: beta must have 2 elements; got 3',
  });
});

test('any other exception of it is the fault of the check, even if the submission catches it', async () => {
  const box = await open(`export const answer = (g) => { try { g([1]) } catch {} return [1] };`);
  const broken = onPoints(() => {
    throw new TypeError('a mistake in the check');
  });
  expect(() => box.call('answer', signature(VECTOR, 'g'), [broken])).toThrow('a mistake in the check');
  expect(box.closed).toBe(true);
});

test('an answer of another shape is the fault of the check, and so is a function without a signature', async () => {
  const source = `export const answer = (g) => { try { g([1]) } catch {} return [1] };`;
  const call = async (passed: unknown) =>
    (await open(source)).call('answer', signature(VECTOR, 'g'), [passed as never]);
  await expect(call(onPoints(() => 1 as never))).rejects.toThrow(
    '(point) => point should answer a vector; it answered 1',
  );
  await expect(call(() => [1])).rejects.toThrow(
    'g: a function that is passed to a solution is made by callable(…)',
  );
});

test('a function that finds the stack full is the limit of the submission', async () => {
  const box = await open(`export const answer = (g) => { try { g([1]) } catch {} return [1] };`);
  const deeper = (): number => 1 + deeper();
  const endless = onPoints(() => [deeper()]);
  const { outcome } = box.call('answer', signature(VECTOR, 'g'), [endless]);
  expect(outcome).toMatchObject({ kind: 'limit', limit: 'stack' });
});

describe('the number of evaluations is limited', () => {
  test.each([
    ['', `while (true) g([1]);`],
    ['where the error is caught', `while (true) { try { g([1]) } catch {} }`],
    [
      'where the error is caught and the function returns',
      `for (let i = 0; i < 20; i++) { try { g([1]) } catch {} } return [1];`,
    ],
  ])('%s', async (_, body) => {
    const box = await open(`export function answer(g) {\n ${body} }`, { evaluationsPerCall: 10 });
    const call = box.call('answer', signature(VECTOR, 'g'), [twice]);
    expect(call.outcome).toMatchObject({
      kind: 'limit',
      limit: 'evaluations',
      message: 'answer evaluated g more than 10 times in one call: does a loop never end?',
    });
    expect(call.evaluations[0]).toHaveLength(10);
    expect(box.closed).toBe(true);
  });

  test('as many evaluations as the limit are allowed', async () => {
    const call = await answer(
      `export function answer(g) { let d; for (let i = 0; i < 10; i++) d = g([i]); return d }`,
      VECTOR,
      [twice],
      { evaluationsPerCall: 10 },
    );
    expect(call.outcome).toEqual({ kind: 'returned', value: [18] });
  });
});

test('too large a point is a limit', async () => {
  const call = await answer(
    `export const answer = (g) => { try { g(new Array(100_001).fill(0)) } catch {} return [1] };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toMatchObject({ kind: 'limit', limit: 'size' });
});

test('too many large points are a limit', async () => {
  const call = await answer(
    `const point = new Array(100_000).fill(0);
    export const answer = (g) => { for (let i = 0; i < 11; i++) g(point); return [1] };`,
    VECTOR,
    [twice],
    { fuelPerCall: 1e9 },
  );
  expect(call.outcome).toMatchObject({ kind: 'limit', limit: 'size' });
  expect(call.evaluations[0]).toHaveLength(10);
});

test('all functions of one call share the count of evaluations', async () => {
  const box = await open(`export const answer = (f, g) => { for (;;) { f(1); g(1) } };`, {
    evaluationsPerCall: 10,
  });
  const other = callable('(x) => x', [['x', number]], number, (x) => x);
  const call = box.call('answer', signature(NUMBER, 'f', 'g'), [square, other]);
  expect(call.outcome).toMatchObject({
    limit: 'evaluations',
    message: 'answer evaluated f and g more than 10 times in one call: does a loop never end?',
  });
  expect(call.evaluations.map(({ length }) => length)).toEqual([5, 5]);
});
