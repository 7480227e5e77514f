import { expect, test } from 'vitest';
import { type Match, matchOf, sameOutcome } from '../../../../harness/core/diagnosis/match.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue } from '../../../../harness/core/model/shape.ts';

test.each<[Match, GuestValue, GuestValue]>([
  ['exact', 1e6, 1e6 + 1e-6],
  ['exact', NaN, NaN],
  ['exact', -0, 0],
  ['exact', 'saddle', 'saddle'],
  ['exact', [], []],
  ['exact', [[1], [2]], [[1], [2]]],
  ['exact', [{ beta: [1], kind: 'saddle' }], [{ beta: [1 + 1e-12], kind: 'saddle' }]],
  ['blurred', [1e6, 2], [1e6, 2 + 1e-8]],
  ['blurred', { re: 1, im: 0 }, { re: 1, im: 1e-14 }],
  ['none', 1, 1.000001],
  ['none', 1e-6, 1.1e-6],
  ['none', [1e6, 2], [1e6, 2 + 1e-6]],
  ['none', [1, 2], [1, 3]],
  ['none', [1, 2], [1]],
  ['none', [[1], [2]], [[1]]],
  ['none', 0, Infinity],
  ['none', Infinity, -Infinity],
  ['none', 'saddle', 'minimum'],
  ['none', '1', 1],
  ['none', 1, [1]],
  ['none', [1], 1],
  ['none', [], { kind: 'saddle' }],
  ['none', { z: 1 }, { z: 'saddle' }],
  ['none', { beta: [1] }, { beta: [1], kind: 'saddle' }],
])('the match is %s for %j and %j', (match, a, b) => {
  expect(matchOf(a, b)).toBe(match);
});

test('a typed array does not matter, and a field that only one record has does', () => {
  expect(matchOf(new Float64Array([1, 2]), [1, 2])).toBe('exact');
  expect(matchOf({ count: 1, largest: 3 }, { count: 1 })).toBe('none');
});

test.each<[boolean, CallOutcome, CallOutcome]>([
  [true, { kind: 'returned', value: 1 }, { kind: 'returned', value: 1 }],
  [false, { kind: 'returned', value: 1 }, { kind: 'returned', value: 2 }],
  [true, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'TypeError: y' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'RangeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'misshapen', message: 'TypeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'returned', value: 1 }],
  [true, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'y' }],
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
