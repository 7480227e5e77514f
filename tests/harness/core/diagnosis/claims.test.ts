import { expect, test } from 'vitest';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { attempts, isOf, relationOf } from './wrong-answers.ts';

/** Failed attempts at each of which so much is allowed for each number. */
const allowing = (failed: readonly Attempt[], allowed: (right: number[]) => number | number[]): Attempt[] =>
  failed.map(({ failure, ...attempt }) => ({
    ...attempt,
    failure: { ...failure!, allowed: allowed(failure!.expected as number[]) },
  }));

/** The tolerance of a check that judges each entry by itself. */
const own = (right: number[]): number[] => right.map((entry) => 1e-9 * Math.abs(entry));

test('that an answer is wrong in one entry alone is said only where the check lets all others pass', () => {
  const small = [
    [1e-3, 1e4],
    [2e-3, 3e4],
    [5e-3, 2e4],
  ];
  const both = attempts(small, ([a, b]: number[]) => [a! * 1.01, b! * 1.5 + 1]);
  expect(relationOf(allowing(both, own))).toBeUndefined();
  // A check that judges both by the larger one lets the first pass.
  expect(relationOf(allowing(both, () => 1e-3))).toMatchObject({ part: ['1'] });
  const ninth = attempts(small, ([a, b]: number[]) => [a! * (1 + 4e-9), b!]);
  expect(isOf(allowing(ninth, own))).toEqual({ id: 'digits', digits: 8 });
});

test('a digit counts in the number that has it, and not beside a larger number', () => {
  const beside = [
    [1e-3, 7],
    [2e-3, 5.1],
    [4e-3, 3.3],
  ];
  const first = attempts(beside, ([a, b]: number[]) => [a! * 1.2 + 1e-5, b! * (1 + 1e-6)]);
  expect(relationOf(allowing(first, own))).toBeUndefined();
  const zeros = attempts(
    beside.map(([, b]) => [0, b!]),
    ([, b]: number[]) => [1e-5, b],
  );
  expect(isOf(allowing(zeros, own))?.id).not.toBe('digits');
});

test('of complex numbers that are always real no part is named', () => {
  const complex = [3, -5, 7].map((re) => ({ re, im: 0 }));
  expect(
    relationOf(attempts(complex, ({ re }: { re: number }) => ({ re: re * re + 1, im: 0 }))),
  ).toBeUndefined();
  expect(
    relationOf(attempts(complex, ({ re }: { re: number }) => ({ re: re * re + 1, im: re }))),
  ).toBeUndefined();
  const offset = attempts(complex, ({ re }: { re: number }) => ({ re: re + 1, im: 0 }));
  expect(relationOf(offset)).toEqual({
    id: 'relation',
    subject: { of: 'the answer' },
    is: { id: 'offset', by: 1 },
    part: undefined,
    isEverywhere: true,
  });
  const imaginary = attempts(complex, ({ re }: { re: number }) => ({ re, im: re * re }));
  expect(relationOf(imaginary)).toMatchObject({ part: ['im'], is: undefined });
});

test('NaN is said before all else, also where every answer is NaN', () => {
  const nan = attempts([1, 2, 3], () => NaN).map((one) => ({
    ...one,
    calls: [
      {
        name: 'loss',
        args: [],
        outcome: { kind: 'returned' as const, value: NaN },
        evaluations: [],
        changedArguments: [],
      },
    ],
  }));
  expect(isOf(nan)).toEqual({ id: 'nan', isPart: false });
});

test('a factor is named by what the student knows, and not by an input of the check alone', () => {
  const scaled = (name: string): Attempt[] =>
    attempts([3, 5, 7], () => 0).map((one, k) => ({
      ...one,
      input: { [name]: k + 1.5 },
      failure: { ...one.failure!, actual: (one.failure!.expected as number) * (k + 1.5) },
    }));
  expect(isOf(scaled('momentumCoeff'))).toEqual({
    id: 'argument-factor',
    of: 'momentumCoeff',
    form: 'x',
    isLacking: false,
  });
  expect(relationOf(scaled('height'))).toBeUndefined();
});

test('of words it is said which is in the place of which, if they are few', () => {
  const words = (...pairs: readonly (readonly [string, string])[]): Attempt[] =>
    pairs.flatMap(([right, said]) => attempts([right], () => said));
  const [saddle, maximum] = [['saddle', 'minimum'] as const, ['maximum', 'minimum'] as const];
  expect(isOf(words(saddle, saddle, saddle))).toEqual({ id: 'words', words: [['minimum', ['saddle']]] });
  expect(isOf(words(saddle, maximum, saddle))).toEqual({
    id: 'words',
    words: [['minimum', ['saddle', 'maximum']]],
  });
  expect(relationOf(words(saddle, maximum, ['saddle', 'maximum'], ['maximum', 'saddle']))).toBeUndefined();
  expect(relationOf(words(saddle, saddle))).toBeUndefined();
});

test('of a list of points it is said which coordinate is wrong, and how', () => {
  const points = [
    [2, 0.3],
    [2, 1],
    [2, 1.7],
  ];
  const moved = attempts([points], (right: number[][]) => right.map(([x, y]) => [x, y! - 1]));
  expect(relationOf(moved)).toMatchObject({ part: ['1'], isOfPoints: true, is: { id: 'offset', by: -1 } });
  const both = attempts([points], (right: number[][]) => right.map(([x, y], k) => [x! + k, y! - k * k]));
  expect(relationOf(both)).toBeUndefined();
});
