import { expect, test } from 'vitest';
import { sameFailure } from '../../../../harness/core/diagnosis/repetition.ts';
import type { CallOutcome } from '../../../../harness/core/model/call.ts';

test.each<[boolean, CallOutcome, CallOutcome]>([
  [true, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'TypeError: y' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'threw', message: 'RangeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'misshapen', message: 'TypeError: x' }],
  [false, { kind: 'threw', message: 'TypeError: x' }, { kind: 'returned', value: 1 }],
  [true, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'y' }],
  [false, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'x', isNothing: true }],
  [false, { kind: 'misshapen', message: 'x' }, { kind: 'misshapen', message: 'x', isMissing: true }],
])('the answer %s: whether %j is the failure %j', (same, a, b) => {
  expect(sameFailure(a, b)).toBe(same);
});
