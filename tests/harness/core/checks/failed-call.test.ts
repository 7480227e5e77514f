import { expect, test } from 'vitest';
import { shortCallText } from '../../../../harness/core/checks/call-text.ts';
import type { Check } from '../../../../harness/core/checks/check.ts';
import type { ExportedFunctions } from '../../../../harness/core/checks/exercise-plan.ts';
import { failedCall } from '../../../../harness/core/checks/failed-call.ts';
import { purity } from '../../../../harness/core/checks/index.ts';
import { rightnessBy } from '../../../../harness/core/checks/purity/call-right.ts';
import type { Call } from '../../../../harness/core/model/call.ts';

const sign = (x: number): number => {
  if (Number.isNaN(x)) throw new RangeError('x is no number');
  return Math.sign(x);
};
const called = (x: number, value: number): Call => ({
  name: 'sign',
  args: [x],
  outcome: { kind: 'returned', value },
  evaluations: [],
  changedArguments: [],
});
const isRight = rightnessBy([purity({ right: { sign } }) as Check<ExportedFunctions>]);

test('of calls that gave the same answer, the one for which it is wrong is shown', () => {
  const calls = [called(-3, 1), called(2, 1), called(0, 0)];
  const attempt = { input: {}, calls, failure: { outcome: 'failed', message: '', actual: 1 } } as const;
  expect(failedCall(attempt, isRight)).toBe(calls[0]);
  expect(failedCall(attempt)).toBe(calls[1]);
});

test('where a right function refuses the arguments, or none is known, no call is right', () => {
  expect(isRight(called(NaN, 0))).toBe(false);
  expect(rightnessBy([])(called(2, 1))).toBe(false);
});

test('a call is not shown where its gradient refuses the point that it was asked for', () => {
  const gradient = (beta: readonly number[]): readonly number[] => {
    if (beta.length !== 2) throw new RangeError('beta must have shape (2)');
    return beta;
  };
  const signature = { parameters: ['gradient'], returns: { kind: 'number' } } as const;
  const call = { ...called(0, 0), args: [gradient] };
  expect(shortCallText({ ...call, evaluations: [[1, 2]] }, signature)).toContain('const gradient = ');
  expect(shortCallText({ ...call, evaluations: [[1]] }, signature)).toBeUndefined();
});
