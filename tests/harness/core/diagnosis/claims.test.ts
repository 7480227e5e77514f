import { expect, test } from 'vitest';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { attempts, EXPORTS, relationOf } from './wrong-answers.ts';

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
  expect(relationOf(allowing(both, () => 1e-3))).toContain('is wrong only in its second entry');
  const ninth = attempts(small, ([a, b]: number[]) => [a! * (1 + 4e-9), b!]);
  expect(relationOf(allowing(ninth, own))).toContain('is right to at least 8 digits');
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
  expect(relationOf(allowing(zeros, own))).not.toContain('digits');
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
  expect(relationOf(offset)).toBe('The answer is 1 too large in every failing case of this check.');
  const imaginary = attempts(complex, ({ re }: { re: number }) => ({ re, im: re * re }));
  expect(relationOf(imaginary)).toContain('is wrong only in its imaginary part');
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
  expect(relationOf(nan)).toContain('is NaN');
});

test('a factor is named by what the student knows, and not by an input of the check alone', () => {
  const scaled = (name: string): Attempt[] =>
    attempts([3, 5, 7], () => 0).map((one, k) => ({
      ...one,
      input: { [name]: k + 1.5 },
      failure: { ...one.failure!, actual: (one.failure!.expected as number) * (k + 1.5) },
    }));
  expect(relationOf(scaled('momentumCoeff'))).toContain('has the factor momentumCoeff once too often');
  expect(relationOf(scaled('height'))).toBeUndefined();
});

test('of words it is said which is in the place of which, if they are few', () => {
  const words = (...pairs: readonly (readonly [string, string])[]): Attempt[] =>
    pairs.flatMap(([right, said]) => attempts([right], () => said));
  const [saddle, maximum] = [['saddle', 'minimum'] as const, ['maximum', 'minimum'] as const];
  expect(relationOf(words(saddle, saddle, saddle))).toBe('The answer is “minimum” where “saddle” is right.');
  expect(relationOf(words(saddle, maximum, saddle))).toContain(
    'is “minimum” where “saddle” or “maximum” is right',
  );
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
  expect(findRelation(moved, EXPORTS)).toMatchObject({
    sentence: 'The answer is wrong only in the second coordinate of its points, which is 1 too small.',
    claim: 'is wrong only in the second coordinate of its points, which is 1 too small',
  });
  const both = attempts([points], (right: number[][]) => right.map(([x, y], k) => [x! + k, y! - k * k]));
  expect(relationOf(both)).toBeUndefined();
});
