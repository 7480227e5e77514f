import { beforeAll, describe, expect, test } from 'vitest';
import { takeEngine } from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import type { Guest, Value } from '../../../../harness/core/sandbox/engine/guest.ts';
import { wasm } from './open.ts';

let guest: Guest;

beforeAll(async () => {
  ({ guest } = await takeEngine(wasm));
});

function valueOf(expression: string): Value {
  const namespace = guest.evaluate(`export const value = ${expression};`, `${expression}.js`);
  return guest.property(namespace, guest.key('value'));
}

/** The elements, read one by one with the engine's own functions. */
function elementByElement(array: Value): number[] {
  return Array.from({ length: guest.lengthOf(array)! }, (_, index) => guest.numberOf(guest.at(array, index)));
}

describe('a dense array of numbers, read at once, equals its elements read one by one', () => {
  test.each([
    ['[]', []],
    ['[1, 2.5, -0, NaN, Infinity, 5e-324, 2 ** 31]', [1, 2.5, -0, NaN, Infinity, 5e-324, 2 ** 31]],
    ['new Array(3).fill(0.5)', [0.5, 0.5, 0.5]],
    ['Array.from({ length: 4 }, (_, i) => i)', [0, 1, 2, 3]],
    ['Object.assign([1, 2], { name: 3 })', [1, 2]],
    ['Object.defineProperty([1, 2], "x", { get() { throw 1 } })', [1, 2]],
    ['new (class extends Array {})(1, 2)', [1, 2]],
    ['(() => { const a = [1, 2, 3]; a.length = 2; return a })()', [1, 2]],
    ['(() => { const a = [1, 2, 3]; delete a[2]; a.length = 2; return a })()', [1, 2]],
    ['(() => { const a = [3, 1, 2].sort(); a.push(9); a.shift(); return a })()', [2, 3, 9]],
    ['Object.preventExtensions([1, 2])', [1, 2]],
  ])('%s', (expression, numbers) => {
    const array = valueOf(expression);
    expect(elementByElement(array)).toEqual(numbers);
    // Some of them are no longer dense for the engine: then it is not said what they hold.
    expect([numbers, undefined]).toContainEqual(guest.numbersOf(array, 100));
    const hasMore = guest.ownProperties(array) > numbers.length + 1;
    expect(guest.holds(array, numbers)).toBe(!hasMore && guest.numbersOf(array, 100) !== undefined);
  });

  test('usual arrays of numbers are dense', () => {
    for (const expression of ['[]', '[1, 2.5]', '[1, 2].map((x) => x / 3)', '[...[1, 2]]', 'Array.of(1)'])
      expect(guest.numbersOf(valueOf(expression), 100), expression).toBeDefined();
  });
});

test.each([
  '[1, , 3]',
  'new Array(2)',
  '(() => { const a = [1, 2]; a.length = 5; return a })()',
  '(() => { const a = [1, 2, 3]; delete a[2]; return a })()',
  '(() => { const a = [1, 2, 3]; delete a[0]; return a })()',
  'Object.defineProperty([1, 2], 0, { get() { throw 1 } })',
  'Object.defineProperty([1, 2], 1, { value: 2, enumerable: false })',
  '[1, "2"]',
  '[1, null]',
  '[1, undefined]',
  '[1, 2n]',
  '[[1]]',
  'new Proxy([1, 2], {})',
  'new Float64Array([1, 2])',
  '(function () { return arguments })(1, 2)',
  '{ 0: 1, length: 1 }',
  'Object.setPrototypeOf({ length: 0 }, Array.prototype)',
  '() => 1',
  '"12"',
  'null',
  'undefined',
  '1',
])('%s is not read at once, but by the engine', (expression) => {
  const value = valueOf(expression);
  expect(guest.numbersOf(value, 100)).toBeUndefined();
  for (const numbers of [[], [1], [1, 2]]) expect(guest.holds(value, numbers)).toBe(false);
});

test.each([
  ['[[1, 2], [-0, 4]]', true],
  ['[[1, 2], [0, 4]]', false],
  ['[[1, 2], [-0, 4, 5]]', false],
  ['[[1, 2], [-0]]', false],
  ['[[1, 2]]', false],
  ['[[1, 2], [-0, 4], []]', false],
  ['[[1, 2], -0]', false],
  ['[[1, 2], [-0, [4]]]', false],
  ['[[1, 2], Object.assign([-0, 4], { name: 3 })]', false],
  ['Object.assign([[1, 2], [-0, 4]], { name: 3 })', false],
  ['[[1, 2], new Float64Array([-0, 4])]', false],
  ['[[1, 2], new Proxy([-0, 4], {})]', false],
  ['[[1, 2], Object.defineProperty([-0, 4], 0, { get() { throw 1 } })]', false],
])('whether %s holds [[1, 2], [-0, 4]]: %j', (expression, isHeld) => {
  const array = valueOf(expression);
  expect(
    guest.holds(array, [
      [1, 2],
      [-0, 4],
    ]),
  ).toBe(isHeld);
});

test('an array that is longer than the limit is not read at once', () => {
  const array = valueOf('[1, 2, 3]');
  expect(guest.numbersOf(array, 3)).toEqual([1, 2, 3]);
  expect(guest.numbersOf(array, 2)).toBeUndefined();
});

test.each([[[1, 2]], [[1, -0, 4]], [[1, 0]], [[1, -0, NaN]], [['1', -0, 3]], [[1, -0, 3, 3]]])(
  'another array is not held: %j',
  (others) => {
    const array = valueOf('[1, -0, 3]');
    expect(guest.holds(array, [1, -0, 3])).toBe(true);
    expect(guest.holds(array, others)).toBe(false);
  },
);
