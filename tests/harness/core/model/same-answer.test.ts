import { expect, test } from 'vitest';
import type { Call } from '../../../../harness/core/model/call.ts';
import { sameAnswer, sameCall } from '../../../../harness/core/model/same-answer.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';

const called = (value: GuestValue): Call => ({
  name: 'poles',
  args: [],
  outcome: { kind: 'returned', value },
  evaluations: [],
  changedArguments: [],
});
/** Pairs by their first number. */
const sorted = (pairs: readonly (readonly number[])[]) => pairs.toSorted(([a], [b]) => a! - b!);

test('answers that differ by rounding alone are the same, also where their normal forms are not', () => {
  const one = called([
    [0.5, 0.3],
    [0.5, -0.3],
  ]);
  const other = called([
    [0.5 + 2 ** -52, 0.3],
    [0.5, -0.3],
  ]);
  expect(sameCall(one, other, sorted)).toBe(true);
  const turned = called([
    [0.7, -0.3],
    [0.2, 0.3],
  ]);
  const back = called([
    [0.2, 0.3],
    [0.7, -0.3],
  ]);
  expect([sameCall(turned, back), sameCall(turned, back, sorted), sameCall(turned, one, sorted)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a normal form may depend on the arguments: every answer within a tolerance is right', () => {
  const near = (answer: number, tolerance: number) => (Math.abs(answer - 2) <= tolerance ? 2 : answer);
  const [one, other] = [2, 2.01].map((value) => ({ ...called(value), args: [0.1] }));
  expect(sameCall(one!, other!, near)).toBe(true);
  expect(sameCall({ ...one!, args: [0.001] }, { ...other!, args: [0.001] }, near)).toBe(false);
});

test.each<[boolean, GuestValue, GuestValue]>([
  [true, 1e6, 1e6 + 1e-6],
  [true, NaN, NaN],
  [true, -0, 0],
  [true, 'saddle', 'saddle'],
  [true, [], []],
  [true, [[1], [2]], [[1], [2]]],
  [true, [{ beta: [1], kind: 'saddle' }], [{ beta: [1 + 1e-12], kind: 'saddle' }]],
  [true, [1e6, 2], [1e6, 2 + 1e-7]],
  [true, { re: 1, im: 0 }, { re: 1, im: 1e-13 }],
  [
    true,
    [
      { re: 1, im: 0 },
      { re: 0, im: 0 },
    ],
    [
      { re: 1, im: 0 },
      { re: 0, im: 1e-13 },
    ],
  ],
  [false, [[1e300], [0, 1]], [[1e300], [0, 2]]],
  [false, [[1e6, 0], [0]], [[1e6, 0], [1e-7]]],
  [false, 1, 1.000001],
  [false, 1e-6, 1.1e-6],
  [false, [1e6, 2], [1e6, 2 + 1e-5]],
  [false, [1, 2], [1, 3]],
  [false, [1, 2], [1]],
  [false, [[1], [2]], [[1]]],
  [false, 0, Infinity],
  [false, Infinity, -Infinity],
  [false, 'saddle', 'minimum'],
  [false, '1', 1],
  [false, 1, [1]],
  [false, [1], 1],
  [false, [], { kind: 'saddle' }],
  [false, { z: 1 }, { z: 'saddle' }],
  [false, { beta: [1] }, { beta: [1], kind: 'saddle' }],
])('whether two values are the same but for rounding is %s for %j and %j', (match, a, b) => {
  expect([sameAnswer(a, b), sameAnswer(b, a)]).toEqual([match, match]);
});

test('a typed array does not matter, and a field that only one record has does', () => {
  expect(sameAnswer(new Float64Array([1, 2]), [1, 2])).toBe(true);
  expect(sameAnswer({ count: 1, largest: 3 }, { count: 1 })).toBe(false);
});

test('where a check says what is rounding, the other numbers of an answer do not', () => {
  expect([sameAnswer([1e6, 2], [1e6, 2 + 1e-7], 0), sameAnswer([1, 2], [1, 2 + 1e-6], 1e-5)]).toEqual([
    false,
    true,
  ]);
});
