import { expect, test } from 'vitest';
import { matches, sameOutcome } from '../../../../harness/core/diagnosis/match.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';

test.each<[boolean, GuestValue, GuestValue]>([
  [true, 1e6, 1e6 + 1e-6],
  [true, NaN, NaN],
  [true, -0, 0],
  [true, 'saddle', 'saddle'],
  [true, [], []],
  [true, [[1], [2]], [[1], [2]]],
  [true, [{ beta: [1], kind: 'saddle' }], [{ beta: [1 + 1e-12], kind: 'saddle' }]],
  [true, [1e6, 2], [1e6, 2 + 1e-8]],
  [true, { re: 1, im: 0 }, { re: 1, im: 1e-14 }],
  [false, 1, 1.000001],
  [false, 1e-6, 1.1e-6],
  [false, [1e6, 2], [1e6, 2 + 1e-6]],
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
])('whether a value repeats another one is %s for %j and %j', (match, a, b) => {
  expect(matches(a, b)).toBe(match);
});

test('a typed array does not matter, and a field that only one record has does', () => {
  expect(matches(new Float64Array([1, 2]), [1, 2])).toBe(true);
  expect(matches({ count: 1, largest: 3 }, { count: 1 })).toBe(false);
});

test.each<[boolean, CallOutcome, CallOutcome]>([
  [true, { kind: 'returned', value: 1 }, { kind: 'returned', value: 1 }],
  [false, { kind: 'returned', value: 1 }, { kind: 'returned', value: 2 }],
  [true, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'TypeError: y' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'RangeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'misshapen', message: 'TypeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'returned', value: 1 }],
  [true, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'y' }],
  [false, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'x', isNothing: true }],
])('the answer %s: whether %j is the outcome %j', (same, a, b) => {
  const call = (outcome: CallOutcome): Call => ({
    name: 'step',
    args: [],
    outcome,
    evaluations: [],
    changedArguments: [],
  });
  expect(sameOutcome(call(a), call(b))).toBe(same);
});
