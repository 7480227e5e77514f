import { expect, test } from 'vitest';
import {
  fn,
  list,
  listOf,
  number,
  numberIn,
  oneOf,
  range,
  vector,
} from '../../../../harness/core/checks/index.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import type { Domains } from '../../../../harness/core/model/domain.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../../../../harness/core/model/shape.ts';
import { type Ask, operatorsFor } from '../../../../harness/course/calibration/operators/operators.ts';
import { visibleCall } from '../../../../harness/course/calibration/operators/samples.ts';
import { randomFrom } from '../../../../harness/course/calibration/perturbed.ts';

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
  const answer = named(signature, domains, what).instance();
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

test('answers are rounded, taken for 0 where they are not finite, and off by a millionth in one number', () => {
  expect(ofPower('rounds to 4 digits', [1.23456, 1])).toEqual([1.235]);
  expect(ofPower('computes in 32 bits', [0.1, 1])).toEqual([Math.fround(0.1)]);
  expect(ofPower('gives 0 for what is not finite', [1e4, 100], [2, 2])).toEqual([0, 4]);
  const pair = fn(['x'], vector);
  const off = (what: string) => answersOf(pair, {}, (x: number) => [x, 1], what, [[2]]);
  expect(off('has its first number off by 0.000001')).toEqual([[2 * (1 + 1e-6), 1]]);
  expect(off('has its last number off by 0.000001')).toEqual([[2, 1 + 1e-6]]);
});

test('alike arguments are exchanged, and earlier answers are given again', () => {
  expect(ofPower('takes x for n and the other way round', [2, 3])).toEqual([9]);
  expect(ofPower('remembers its answers whatever n is', [2, 3], [2, 4], [3, 4])).toEqual([8, 8, 81]);
  expect(ofPower('remembers its answers by arguments in three digits', [2, 1], [2.0001, 1])).toEqual([2, 2]);
});

test('a list is cut off, and a word is another', () => {
  const signature = fn(['xs'], oneOf('even', 'odd'));
  const domains = { xs: listOf(numberIn(range(1, 10)), 0, 8) };
  const parity = (xs: number[]) => (xs.length % 2 === 0 ? 'even' : 'odd');
  expect(answersOf(signature, domains, parity, 'uses 4 entries of xs at most', [[[1, 1, 1, 1, 1]]])).toEqual([
    'even',
  ]);
  expect(
    answersOf(signature, domains, parity, 'is wrong where xs[] is from 1 to 1.58', [[[5, 1]], [[5, 5]]]),
  ).toEqual(['odd', 'even']);
});

test('arguments that are not lists or objects cannot be changed, and numbers have no shared object', () => {
  const what = operatorsFor(POWER, DOMAINS).map((operator) => operator.what);
  expect(what).not.toContain('fills one object again for every answer');
  expect(what.filter((one) => one.startsWith('changes'))).toEqual([]);
  const lists = operatorsFor(fn(['xs'], list(vector)), {}).map((operator) => operator.what);
  expect(lists).toContain('changes xs');
  expect(lists).toContain('fills one object again for every answer');
});

const seen = (what: string, grading: object = {}) =>
  visibleCall(
    named(POWER, DOMAINS, what),
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
  // Overflows are within the contract here, and then they are not.
  expect(seen('gives 0 for what is not finite')!.outcome).toMatchObject({ value: Infinity });
  const together = { power: (x: number, n: number) => n * Math.log10(x) < 300 };
  expect(seen('gives 0 for what is not finite', { together })).toBeUndefined();
  // An answer that the contract leaves open is right.
  const nearly = (answer: number, x: number, n: number) => (answer <= power(x, n) ? power(x, n) : answer);
  expect(seen('limits x to 1', { normalForms: { power: nearly } })).toBeUndefined();
});
