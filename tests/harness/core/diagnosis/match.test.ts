import { expect, test } from 'vitest';
import { sameOutcome } from '../../../../harness/core/diagnosis/match.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';

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
