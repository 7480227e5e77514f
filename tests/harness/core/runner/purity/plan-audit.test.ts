import { expect, test } from 'vitest';
import {
  agree,
  boolean,
  example,
  exercise,
  fn,
  number,
  numberIn,
  object,
  property,
  range,
  real,
  same,
} from '../../../../../harness/core/checks/index.ts';
import type { PlannedCall } from '../../../../../harness/core/model/call.ts';
import type { Grading } from '../../../../../harness/core/model/check.ts';
import type { Check } from '../../../../../harness/core/runner/index.ts';
import { planAudit } from '../../../../../harness/core/runner/purity/plan-audit.ts';
import { inputsOf } from '../../../inputs-of.ts';

/** The middle of an interval, which begins before it ends. */
const middle = (from: number, to: number): number => (from + to) / 2;

test.each([
  ['says that they are', (from: number, to: number) => from < to],
  [
    'cannot be asked of them',
    (from: number, to: number) => {
      if (from >= to) throw new RangeError('from < to');
      return true;
    },
  ],
])('the audit never calls a function with what is impossible together, where that %s', (_, together) => {
  const check = property<{ middle: typeof middle }, { from: number; width: number }>({
    id: 'middle',
    title: 'the middle is right',
    points: 1,
    hint: 'look',
    given: object({ from: real(1, 4), width: real(0.5, 1) }),
    *holds(solution, { from, width }) {
      yield agree('the middle', solution.middle(from, from + width), middle(from, from + width));
    },
  });
  const grading = exercise<{ middle: typeof middle }>({
    exports: { middle: fn(['from', 'to'], number) },
    right: { middle },
    domains: { from: numberIn(range(1, 8)), to: numberIn(range(1, 8)) },
    together: { middle: together },
    checks: [check],
  }) as unknown as Grading;
  const { orders } = planAudit([{ check: check as unknown as Check, inputs: inputsOf(check, 1) }], grading);
  const [first] = orders;
  expect(first.calls.length).toBeGreaterThan(15);
  for (const { args } of first.calls) expect(args[0]).toBeLessThan(args[1] as number);
});

const isPositive = (x: number): boolean => x > 0;

test('the first and the last call of a function have different answers, if any two have', () => {
  const check = example<{ isPositive: typeof isPositive }, { x: number }>({
    id: 'sign',
    title: 'the sign is right',
    points: 1,
    hint: 'look',
    given: [{ x: 2 }, { x: -2 }, { x: 3 }],
    *holds(solution, { x }) {
      yield same('the answer', solution.isPositive(x), isPositive(x));
    },
  });
  const grading = exercise<{ isPositive: typeof isPositive }>({
    exports: { isPositive: fn(['x'], boolean) },
    right: { isPositive },
    domains: { x: numberIn(range(1e-6, 8, { sign: 'either' })) },
    checks: [check],
  }) as unknown as Grading;
  const tried = [{ check: check as unknown as Check, inputs: inputsOf(check, 1) }];
  const answersIn = ({ calls }: { calls: readonly PlannedCall[] }): boolean[] =>
    [calls[0]!, calls.at(-1)!].map(({ args: [x] }) => isPositive(x as number));
  for (const order of planAudit(tried, grading).orders) {
    const [first, last] = answersIn(order);
    expect(first).toBe(!last);
  }
});
