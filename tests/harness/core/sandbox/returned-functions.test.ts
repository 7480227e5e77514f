import { describe, expect, test } from 'vitest';
import { callable, fn, number, returnsFunction, vector } from '../../../../harness/core/checks/index.ts';
import type { Call, Maker } from '../../../../harness/core/model/call.ts';
import type { FunctionSignature, HostValue } from '../../../../harness/core/model/shape.ts';
import type { Sandbox } from '../../../../harness/core/sandbox/index.ts';
import { open } from './open.ts';

const square = callable('(x) => x ** 2', [['x', number]], number, (x) => x ** 2);
const cube = callable('(x) => x ** 3', [['x', number]], number, (x) => x ** 3);
const SIGNATURE: FunctionSignature = fn(['f'], returnsFunction([['x', number]], number));
const SLOPE = `export const derivative = (f) => { const at0 = f(0); return (x) => (f(x + 1) - f(x - 1)) / 2 + at0; };`;

/** Calls what `derivative` returns. */
const callOf = (box: Sandbox, maker: Maker, ...rest: readonly HostValue[]): Call =>
  box.call('derivative', SIGNATURE, [...maker.args, ...rest], maker);
const messageOf = ({ outcome }: Call): unknown => ('message' in outcome ? outcome.message : outcome);

test('a function that is returned is called like any other, and keeps what it was made with', async () => {
  const box = await open(SLOPE);
  const [first, second] = [{ args: [square] }, { args: [cube] }];
  expect(box.call('derivative', SIGNATURE, first.args, first).outcome.kind).toBe('returned');
  expect(box.call('derivative', SIGNATURE, second.args, second).outcome.kind).toBe('returned');
  expect(callOf(box, first, 3).outcome).toEqual({ kind: 'returned', value: 6 });
  expect(callOf(box, second, 3).outcome).toEqual({ kind: 'returned', value: 28 });
  const again = callOf(box, first, 5);
  expect(again.outcome).toEqual({ kind: 'returned', value: 10 });
  // Those of its maker, and its own.
  expect(again.evaluations).toEqual([[[0], [6], [4]]]);
});

test('a call of a function that was not made yet makes it', async () => {
  const box = await open(SLOPE);
  expect(callOf(box, { args: [square] }, 3)).toMatchObject({
    outcome: { kind: 'returned', value: 6 },
    evaluations: [[[0], [4], [2]]],
  });
});

describe('a wrong function is named with what is wrong', () => {
  test.each([
    ['=> 3', 'derivative must return a function; it is the number 3'],
    ['=> {}', 'derivative must return a function; it returned undefined: is a `return` missing?'],
    ['=> { throw new Error("no") }', 'Error: no'],
    ['=> (x) => "3"', 'derivative(…) must return a number; it is the string "3"'],
    [
      '=> async (x) => 3',
      'derivative(…) returned a Promise: an async function cannot be graded, remove `async`',
    ],
  ])('%s', async (code, message) => {
    const box = await open(`export const derivative = (f) ${code};`);
    const call = callOf(box, { args: [square] }, 3);
    expect(messageOf(call)).toBe(message);
    // What could not be made was not called.
    expect(call.args).toEqual(message.startsWith('derivative(…)') ? [square, 3] : [square]);
  });
});

test('a function argument lives as long as what was made with it', async () => {
  const box = await open(
    `let kept; export const derivative = (f) => { const use = kept; kept = f; return (x) => (use ?? f)(x); };`,
  );
  const maker = { args: [square] };
  expect(callOf(box, maker, 3).outcome).toEqual({ kind: 'returned', value: 9 });
  expect(callOf(box, maker, 4).outcome).toEqual({ kind: 'returned', value: 16 });
  box.forgetFunctions();
  expect(messageOf(callOf(box, { args: [cube] }, 3))).toBe(
    'TypeError: this f belongs to an earlier call: use the one that this call was given',
  );
});

test('functions are freed with the input of the check, and arguments that they keep are watched', async () => {
  const signature: FunctionSignature = fn(['size'], returnsFunction([['x', vector]], number));
  const box = await open(
    `export const derivative = (size) => { const kept = new Uint8Array(size); return (x) => { x[0] = kept.length; return 1; }; };`,
  );
  const size = 8 * 2 ** 20;
  for (let k = 0; k < 20; k += 1) {
    box.forgetFunctions();
    const maker = { args: [size] };
    const call = box.call('derivative', signature, [size, [0]], maker);
    expect(call.outcome).toEqual({ kind: 'returned', value: 1 });
    expect(call.changedArguments).toEqual([{ parameter: 'x', before: [0], after: `[${size}]` }]);
  }
});

test('what a returned function answers is read again, and it is called again', async () => {
  const box = await open(`let g; export const derivative = (f) => { g = f; return (x) => g(x); };`);
  const first = box.callAndKeep('derivative', SIGNATURE, [square, 3], { args: [square] });
  expect(first.callAgain?.()).toBe(9);
  box.callAndKeep('derivative', SIGNATURE, [cube, 3], { args: [cube] });
  expect([first.readAgain(), first.callAgain?.()]).toEqual([9, 27]);
});
