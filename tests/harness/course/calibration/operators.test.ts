import { expect, test } from 'vitest';
import {
  fn,
  list,
  listOf,
  number,
  numberIn,
  oneOf,
  range,
  record,
  wholeNumber,
} from '../../../../harness/core/checks/index.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import type { Domains } from '../../../../harness/core/model/domain.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../../../../harness/core/model/shape.ts';
import { type Ask, operatorsFor } from '../../../../harness/course/calibration/operators/operators.ts';
import { visibleCall } from '../../../../harness/course/calibration/operators/samples.ts';
import { randomFrom } from '../../../../harness/course/calibration/rounding.ts';

const asking =
  (name: string, right: (...args: never[]) => GuestValue): Ask =>
  (args): Call => ({
    name,
    args,
    outcome: { kind: 'returned', value: right(...(args as never[])) },
    evaluations: [],
    changedArguments: [],
  });

/** The operator that is described so. */
const named = (signature: FunctionSignature, domains: Domains, what: string) =>
  operatorsFor(signature, domains).find((operator) => operator.what === what)!;

/** What an operator answers to each of some calls, in one instance. */
function answersOf(
  signature: FunctionSignature,
  domains: Domains,
  right: (...args: never[]) => GuestValue,
  what: string,
  calls: readonly (readonly HostValue[])[],
): unknown[] {
  const { answer } = named(signature, domains, what);
  return calls.map((args) => {
    const { outcome } = answer(args, asking('f', right));
    return outcome.kind === 'returned' ? outcome.value : outcome.kind;
  });
}

const POWER = fn(['x', 'n'], number);
const DOMAINS = { x: numberIn(range(1e-4, 1e4)), n: numberIn(range(1, 100)) };
const power = (x: number, n: number): number => x ** n;
const ofPower = (what: string, ...calls: (readonly HostValue[])[]) =>
  answersOf(POWER, DOMAINS, power, what, calls);

test('an argument is limited at parts of the decades of its range', () => {
  expect(ofPower('limits x to 1', [0.5, 2], [3, 2])).toEqual([0.25, 1]);
  // Whole numbers stay whole.
  expect(ofPower('limits n to 3.16', [2, 2], [2, 10])).toEqual([4, 8]);
});

test('answers are wrong in a fifth of the decades of a range, and right in the others', () => {
  const [inside, outside] = ofPower('is wrong where x is from 251 to 10000', [1000, 1], [100, 1]);
  expect(inside).toBeCloseTo(1001, 9);
  expect(outside).toBe(100);
});

test('answers are rounded, and whole numbers stay', () => {
  expect(ofPower('rounds to 9 digits', [1.23456789012, 1])).toEqual([1.23456789]);
  const count = fn(['x'], list(record({ at: number, count: wholeNumber })));
  const counted = (x: number): GuestValue => [{ at: x, count: x }];
  expect(answersOf(count, {}, counted, 'rounds to 9 digits', [[12345678901]])).toEqual([
    [{ at: 12345678900, count: 12345678901 }],
  ]);
});

test('where it is wrong, a word is another', () => {
  const signature = fn(['xs'], oneOf('even', 'odd'));
  const domains = { xs: listOf(numberIn(range(1, 10)), 0, 8) };
  const parity = (xs: number[]) => (xs.length % 2 === 0 ? 'even' : 'odd');
  expect(
    answersOf(signature, domains, parity, 'is wrong where xs[] is from 1 to 1.58', [[[5, 1]], [[5, 5]]]),
  ).toEqual(['odd', 'even']);
});

const seen = (what: string, grading: object = {}) =>
  visibleCall(
    named(POWER, DOMAINS, what).answer,
    {
      name: 'power',
      grading: { exports: { power: POWER }, domains: DOMAINS, ...grading },
      calls: [[2, 3]],
      ask: asking('power', power),
    },
    randomFrom(1),
  );

test('a call within the contract shows what an operator changes, if any does', () => {
  expect(seen('limits x to 1')!.args[0]).toBeGreaterThan(1);
  // Small x are not within the contract.
  expect(seen('is wrong where x is from 0.0001 to 0.00398')).toBeDefined();
  const together = { power: (x: number) => x > 0.1 };
  expect(seen('is wrong where x is from 0.0001 to 0.00398', { together })).toBeUndefined();
  // An answer that the contract leaves open is right.
  const nearly = (answer: number, x: number, n: number) => (answer <= power(x, n) ? power(x, n) : answer);
  expect(seen('limits x to 1', { normalForms: { power: nearly } })).toBeUndefined();
});
