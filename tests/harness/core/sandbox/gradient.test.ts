import { describe, expect, test } from 'vitest';
import type { HostGradient } from '../../../../harness/core/model/shape.ts';
import { VECTOR, answer, open, signature } from './open.ts';

const twice: HostGradient = (beta) => beta.map((x) => 2 * x);

test('the host evaluates a gradient and records its points', async () => {
  const call = await answer(
    `export const answer = (g) => { const b = [1, -0]; const d = g(b); b[0] = 9; g(new Float64Array(b)); return d };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toEqual({ kind: 'returned', value: [2, -0] });
  expect(call.evaluations).toEqual([
    [1, -0],
    [9, -0],
  ]);
  expect(call.changedArguments).toEqual([]);
});

test('a gradient receives the number of its evaluation within the call', async () => {
  const box = await open(`export const answer = (g) => [g([0])[0], g([0])[0], g([0])[0]];`);
  const impulse: HostGradient = (_, evaluation) => [evaluation === 0 ? 1 : 10 * evaluation];
  for (const _ of [1, 2])
    expect(box.call('answer', signature(VECTOR, 'g'), [impulse]).outcome).toEqual({
      kind: 'returned',
      value: [1, 10, 20],
    });
});

test('a gradient returns a new array each time', async () => {
  const call = await answer(
    `export const answer = (g) => { const a = g([1]); a[0] = 5; a.push(6); return g([1]) };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toEqual({ kind: 'returned', value: [2] });
});

test('two gradients in one call share the count of evaluations', async () => {
  const box = await open(`export const answer = (f, g) => [f([1])[0], g([2])[0]];`);
  const call = box.call('answer', signature(VECTOR, 'f', 'g'), [twice, (_, evaluation) => [evaluation]]);
  expect(call.outcome).toEqual({ kind: 'returned', value: [2, 1] });
  expect(call.evaluations).toEqual([[1], [2]]);
});

describe('a gradient ends with its call', () => {
  test('a gradient that was kept throws in a later call', async () => {
    const box = await open(
      `let kept; export const answer = (g) => { const d = (kept ?? g)([1]); kept = g; return d };`,
    );
    const call = () => box.call('answer', signature(VECTOR, 'g'), [twice]);
    expect(call().outcome.kind).toBe('returned');
    const second = call();
    expect(second.outcome).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/^TypeError: this gradient belongs to an earlier call/),
      position: { line: 1 },
    });
    expect(second.evaluations).toEqual([]);
  });

  test('a getter in the answer can still evaluate the gradient', async () => {
    const call = await answer(
      `export const answer = (g) => { const a = [1]; Object.defineProperty(a, 0, { get: () => g([3])[0] }); return a };`,
      VECTOR,
      [twice],
    );
    expect(call.outcome).toEqual({ kind: 'returned', value: [6] });
  });
});

test('a getter in the point of a gradient cannot evaluate the gradient', async () => {
  const call = await answer(
    `export const answer = (g) => { const b = [1]; Object.defineProperty(b, 0, { get() { return g(b)[0] } }); return g(b) };`,
    VECTOR,
    [twice],
  );
  expect(call.outcome).toMatchObject({ kind: 'threw', message: expect.stringContaining('gradient') });
  expect(call.evaluations).toEqual([]);
});

test.each([
  ['nothing', `g()`, /beta must be a Vector \(an array of numbers\); it is undefined/],
  ['a number', `g(1)`, /it is the number 1/],
  ['two numbers', `g(1, 2)`, /it is the number 1/],
  ['an array with NaN from nowhere', `g([1, undefined])`, /element 1 is undefined, not a number/],
  ['an array of strings', `g(['1'])`, /element 0 is the string "1"/],
])(
  'an argument that is not a point makes the gradient throw inside of the function: %s',
  async (_, expression, says) => {
    const call = await answer(`export const answer = (g) =>\n  ${expression};`, VECTOR, [twice]);
    expect(call.outcome).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(says),
      position: { line: 2 },
    });
    expect(call.outcome.kind === 'threw' && call.outcome.message).toMatch(/^TypeError: gradient: /);
  },
);

test('a RangeError of a gradient is thrown inside of the function', async () => {
  const call = await answer(`export const answer = (g) => g([1, 2, 3]);`, VECTOR, [
    () => {
      throw new RangeError('gradient: beta must have 2 elements; got 3');
    },
  ]);
  expect(call.outcome).toMatchObject({
    kind: 'threw',
    message: 'RangeError: gradient: beta must have 2 elements; got 3',
  });
});

test('any other exception of a gradient is the fault of the check, even if the submission catches it', async () => {
  const box = await open(`export const answer = (g) => { try { g([1]) } catch {} return [1] };`);
  const broken: HostGradient = () => {
    throw new TypeError('a mistake in the check');
  };
  expect(() => box.call('answer', signature(VECTOR, 'g'), [broken])).toThrow('a mistake in the check');
  expect(box.closed).toBe(true);
});

test('a gradient that finds the stack full is the limit of the submission', async () => {
  const box = await open(`export const answer = (g) => { try { g([1]) } catch {} return [1] };`);
  const deeper = (): number => 1 + deeper();
  const endless: HostGradient = () => [deeper()];
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
      message: 'answer evaluated the gradient more than 10 times in one call',
    });
    expect(call.evaluations).toHaveLength(10);
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
  expect(call.evaluations).toHaveLength(10);
});
