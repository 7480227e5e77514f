import { describe, expect, test } from 'vitest';
import { callable } from '../../../../../harness/core/checks/callable.ts';
import {
  absent,
  derived,
  eitherOf,
  functionOf,
  listOf,
  numberIn,
  recordOf,
  textOf,
  truthValue,
} from '../../../../../harness/core/checks/domain.ts';
import { claim, exercise, property, tuple, valuesOf } from '../../../../../harness/core/checks/index.ts';
import { fn, number, oneOf } from '../../../../../harness/core/checks/shapes.ts';
import { range, signed } from '../../../../../harness/core/inputs/index.ts';
import { type Domains, isWithinContract } from '../../../../../harness/core/model/domain.ts';
import type { HostValue } from '../../../../../harness/core/model/shape.ts';
import {
  coverageGaps,
  coverCall,
  type Coverage,
  demandsOfContract,
} from '../../../../../harness/course/author/calibrate/coverage.ts';

function gapsOf(
  calls: readonly (readonly HostValue[])[],
  parameters: readonly string[],
  domains: Domains,
): string[] {
  const coverage: Coverage = new Map();
  for (const args of calls) coverCall(coverage, 'f', parameters, args, domains);
  // What is met by chance is demanded of ten seeds.
  return coverageGaps(
    Array.from({ length: 10 }, () => coverage),
    { f: { parameters } },
    domains,
  );
}

describe('the gaps of a number', () => {
  const domains = { x: numberIn(range(0.1, 10, { zero: true, special: [1] })) };

  test('are the decades and special values that no call has reached', () => {
    expect(gapsOf([[0.25], [1]], ['x'], domains)).toEqual([
      'f x: no value of magnitude 1e1',
      'f x: never 0, 0.1, 10',
      'f x: never beside a special value: above 1, above 0.1, below 1, below 10',
    ]);
  });

  test('are none where every decade and special value was met', () => {
    const beside = [[0.1005], [0.999999], [1.002], [9.93]];
    expect(gapsOf([[0.1], [1], [10], [0], ...beside], ['x'], domains)).toEqual([]);
  });

  test('count both signs where the range has them', () => {
    expect(gapsOf([[1], [0]], ['x'], { x: numberIn(signed(1, 1)) })).toEqual([
      'f x: no value of magnitude −1e0',
      'f x: never -1',
    ]);
  });
});

test('the gaps of a list are its lengths and those of its entries', () => {
  const domains = { beta: listOf(numberIn(range(1, 1)), 1, 8, [2]) };
  expect(gapsOf([[[1]], [[1, 1]]], ['beta'], domains)).toEqual(['f beta: no list of 8 entries']);
  expect(gapsOf([[[1]], [Array<number>(8).fill(1)]], ['beta'], domains)).toEqual([
    'f beta: no list of 2 entries',
  ]);
});

test('the gaps of a record are those of its fields', () => {
  const domains = { filter: recordOf({ b: listOf(numberIn(range(1, 1)), 1) }) };
  expect(gapsOf([], ['filter'], domains)).toEqual([
    'f filter.b: no list of 1 entries',
    'f filter.b[]: no value of magnitude 1e0',
    'f filter.b[]: never 1',
  ]);
});

test('a product of parameters has a domain of its own, in the functions that have all of them', () => {
  const domains = { x·y: numberIn(range(6, 6)) };
  expect(gapsOf([[2, 3]], ['x', 'y'], domains)).toEqual([]);
  expect(gapsOf([[2, 4]], ['x', 'y'], domains)).toEqual(['f x·y: never 6']);
  expect(gapsOf([], ['x'], domains)).toEqual([]);
});

test('a derived quantity is measured in place of its parameter, in the functions that have that parameter', () => {
  const sum = (beta: readonly number[]) => beta.reduce((total, entry) => total + entry, 0);
  const domains = { sum: derived('beta', sum, numberIn(range(6, 6))) };
  expect(gapsOf([[[2, 4]]], ['beta'], domains)).toEqual([]);
  expect(gapsOf([[[6, 4]]], ['beta'], domains)).toEqual([
    'f sum: no value of magnitude 1e0',
    'f sum: never 6',
  ]);
  expect(gapsOf([], ['z'], domains)).toEqual([]);
});

test('the gaps of a function are the kinds that no call has met', () => {
  const f = callable('(x) => 1', [['x', number]], number, () => 1, { kind: 'constant' });
  expect(gapsOf([], ['f'], { f: functionOf() })).toEqual([]);
  expect(gapsOf([[f]], ['f'], { f: functionOf('constant', 'a polynomial') })).toEqual([
    'f f: never a function that is a polynomial',
  ]);
});

test('the gaps of some words or truth values are those that no call has met; other words are outside of the contract', () => {
  const domains = { spread: oneOf('variance', 'deviation'), isSample: truthValue };
  const parameters = ['spread', 'isSample'];
  expect(gapsOf([['variance', true]], parameters, domains)).toEqual([
    'f spread: never deviation',
    'f isSample: never false',
  ]);
  const contract = { exports: { f: fn(parameters, number) }, domains };
  expect(isWithinContract('f', ['deviation', false], contract)).toBe(true);
  expect(isWithinContract('f', ['deviatoin', false], contract)).toBe(false);
  expect(isWithinContract('f', ['deviation', 'false'], contract)).toBe(false);
});

test('the gaps of a union are those of each of its domains, and that a field was never absent', () => {
  const width = eitherOf(numberIn(range(1, 1)), textOf(2, 2), absent);
  const gaps = (...settings: HostValue[]): string[] =>
    gapsOf(
      settings.map((one) => [one]),
      ['settings'],
      { settings: recordOf({ width }) },
    );
  expect(gaps({ width: 1 })).toEqual([
    'f settings.width: no string of 2 characters',
    'f settings.width: never absent',
  ]);
  expect(gaps({ width: 1 }, { width: 'em' }, {})).toEqual([]);
});

test('what a union contains is in one of its domains, and of the kind that this holds', () => {
  const exports = { f: fn(['width'], number) };
  const domains = { width: eitherOf(numberIn(range(1, 9)), listOf(numberIn(range(1, 9)), 2)) };
  const isWithin = (value: HostValue): boolean => isWithinContract('f', [value], { exports, domains });
  expect([1, [1, 2]].map(isWithin)).toEqual([true, true]);
  expect([10, [1], '1', 'ab', { 0: 1, 1: 2 }].some(isWithin)).toBe(false);
});

test('what arguments cannot be together is not demanded, and what they can be is', () => {
  const domain = numberIn(signed(0.01, 50));
  const sorted = listOf(domain, 0, 6);
  const exports = { f: fn(['a', 'b', 'x'], number) };
  const domains = { a: domain, b: domain, x: sorted };
  const grading = exercise<{ f: (a: number, b: number, x: readonly number[]) => number }>({
    exports,
    right: { f: (a) => a },
    domains,
    together: { f: (a, b, x) => a < b && x.every((one, k) => k === 0 || one > x[k - 1]!) && !x.includes(50) },
    checks: [
      property({
        id: 'any',
        judges: 'f',
        title: 'any',
        points: 1,
        hint: 'any',
        given: tuple(valuesOf(domain), valuesOf(domain)).map(([a, b]) => ({ a, b, x: [] as number[] })),
        *holds() {
          yield claim(true, 'it is');
        },
      }),
    ],
  });
  const isDemanded = demandsOfContract(grading as never);
  const gaps = (are: typeof isDemanded) =>
    coverageGaps(
      Array.from({ length: 10 }, () => new Map()),
      exports,
      domains,
      are,
    ).filter((gap) => /never|list/.test(gap));
  expect(gaps((...gap) => !isDemanded(...gap))).toEqual([
    'f a: never 50',
    'f b: never -50',
    'f x[]: never 50',
  ]);
  const BESIDE = 'never beside a special value: above 0.01, below -0.01, below 50, above -50';
  expect(gaps(isDemanded)).toEqual([
    'f a: never 0, 0.01, -0.01, -50',
    `f a: ${BESIDE}`,
    'f b: never 0, 0.01, -0.01, 50',
    `f b: ${BESIDE}`,
    'f x: no list of 0, 6 entries',
    'f x[]: never 0, 0.01, -0.01, -50',
    `f x[]: ${BESIDE}`,
  ]);
});
