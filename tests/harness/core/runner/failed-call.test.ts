import { expect, test } from 'vitest';
import { callable, fn, number } from '../../../../harness/core/checks/index.ts';
import { shortCallText } from '../../../../harness/core/model/call-text.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import { failedCall } from '../../../../harness/core/runner/failed-call.ts';
import { observer, unjudged } from '../../../../harness/core/runner/observation.ts';

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
const observe = observer({ exports: { sign: fn(['x'], number) }, right: { sign } });

test('of calls that gave the same answer, the one for which it is wrong is shown', () => {
  const calls = [called(-3, 1), called(2, 1), called(0, 0)];
  const attempt = { input: {}, calls, failure: { outcome: 'failed', message: '', actual: 1 } } as const;
  expect(failedCall(attempt, observe)?.call).toBe(calls[0]);
  expect(failedCall(attempt, unjudged)?.call).toBe(calls[1]);
});

test('of calls that are all wrong, the one for which the expected value is right is shown', () => {
  const calls = [called(-3, 0), called(2, 0)];
  const failure = { outcome: 'failed', message: '', expected: -1, actual: 0 } as const;
  expect(failedCall({ calls, failure }, observe)?.call).toBe(calls[0]);
});

test('where a right function refuses the arguments, no call is known to be right, and none to be wrong', () => {
  expect(observe(called(2, 1))).toMatchObject({ right: 1, isLikeRight: true, isWrong: false });
  expect(observe(called(2, 0))).toMatchObject({ right: 1, isLikeRight: false, isWrong: true });
  expect(observe(called(NaN, 0))).toMatchObject({ right: undefined, isLikeRight: false, isWrong: false });
});

test('a call is shown with its functions, by the names of the parameters', () => {
  const f = callable('(x) => x ** 2', [['x', number]], number, (x) => x ** 2);
  const signature = { parameters: ['f', 'x', 'options'], returns: { kind: 'number' } } as const;
  expect(shortCallText({ name: 'newton', args: [f, 1, { f }] }, signature)).toBe(
    'const f = (x) => x ** 2;\nnewton(f, 1, { f: (x) => x ** 2 })',
  );
});

test('each number of a huge answer is read once, and what is not finite is one value', () => {
  let reads = 0;
  const counted = (row: number[]): number[] =>
    new Proxy(row, {
      get(numbers, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(numbers, key, receiver) as unknown;
      },
    });
  // The text of each number has that of the value.
  const rows = Array.from({ length: 10 }, () => counted(Array<number>(100).fill(0.123)));
  const of = (value: unknown): Call => ({
    ...called(0, 0),
    outcome: { kind: 'returned', value: value as number },
  });
  const attempt = (actual: unknown, ...calls: Call[]) =>
    failedCall({ calls, failure: { outcome: 'failed', message: '', actual } }, unjudged)?.call;
  expect(attempt(0.12, of(rows))).toBeDefined();
  expect(reads).toBe(1000);
  const overflowed = of([[1, -Infinity]]);
  expect(attempt([1, NaN], overflowed, of([[1, 2]]))).toBe(overflowed);
});
