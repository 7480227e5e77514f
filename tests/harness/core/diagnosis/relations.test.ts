import { expect, test } from 'vitest';
import { fn, vector } from '../../../../harness/core/checks/index.ts';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';

const EXPORTS = { step: fn(['beta', 'momentumCoeff'], vector) };
const relationOf = (failed: readonly Attempt[]): string | undefined =>
  findRelation(failed, EXPORTS)?.sentence;

/** Failed attempts whose answers are made from the expected ones. */
const attempts = (expected: readonly unknown[], change: (right: never) => unknown): Attempt[] =>
  expected.map((right) => ({
    input: {},
    calls: [],
    deviation: 2,
    failure: {
      outcome: 'failed',
      message: 'the answer is wrong',
      subject: 'the answer',
      expected: right,
      actual: change(right as never),
    },
  }));

const VECTORS = [
  [1, 2, 5],
  [3, -4, 7],
  [0.5, 6, 11],
];

test.each<[string, (right: number[]) => unknown]>([
  ['has the opposite sign', (right) => right.map((x) => -x)],
  ['is 3/2 times what it should be', (right) => right.map((x) => 1.5 * x)],
  ['is twice what it should be', (right) => right.map((x) => 2 * x)],
  ['is half of what it should be', (right) => right.map((x) => x / 2)],
  ['is in reverse order', (right) => right.toReversed()],
  ['is the reciprocal of what it should be', (right) => right.map((x) => 1 / x)],
  ['lacks its first entry', (right) => right.slice(1)],
  ['has one entry too many at its end', (right) => [...right, 0]],
  ['comes one entry too late', (right) => [0, ...right.slice(0, -1)]],
  ['is 0.25 too large', (right) => right.map((x) => x + 0.25)],
  ['is wrong only in its second entry', ([a, b, c]) => [a, b! * b! + 1, c]],
])('an answer that %s is described so', (statement, change) => {
  expect(relationOf(attempts(VECTORS, change))).toBe(`The answer ${statement}, in all 3 wrong answers.`);
});

test('where only negative numbers are wrong, and come out positive, the sign is lost', () => {
  expect(relationOf(attempts([-1, -2, -5, -0.5], Math.abs))).toContain('The answer has lost its sign');
});

test('a relation must be true of every failure, and of more than one', () => {
  const negated = attempts(VECTORS, (right: number[]) => right.map((x) => -x));
  expect(relationOf(negated.slice(0, 1))).toBeUndefined();
  expect(relationOf(negated.slice(0, 2))).toContain('in both wrong answers');
  expect(relationOf([...negated, ...attempts([[1, 2, 3]], () => [9, 4, 1])])).toBeUndefined();
});

const ENTRIES = [-1, -2, -5, 7].map((right, k): Attempt => ({
  input: {},
  calls: [],
  deviation: 2,
  failure: {
    outcome: 'failed',
    message: `y[${k}] is wrong`,
    subject: `y[${k}]`,
    expected: right,
    actual: -right,
  },
}));

test('of single entries that are compared nothing is said about the whole answer', () => {
  expect(relationOf(ENTRIES)).toBe(
    'The value that is compared has the opposite sign, in all 4 wrong answers.',
  );
});

test('an answer is the same everywhere only if it is so where it was right, too', () => {
  const answered = (value: number): Attempt['calls'] => [
    {
      name: 'loss',
      args: [],
      outcome: { kind: 'returned', value },
      evaluations: [],
      changedArguments: [],
    },
  ];
  const wrong = attempts([1, 2, 3], () => 9).map((one) => ({ ...one, calls: answered(9) }));
  expect(relationOf(wrong)).toContain('is the same whatever the arguments are');
  expect(relationOf([...wrong, { input: {}, calls: answered(4), deviation: 0 }])).toBeUndefined();
});

test('a factor very close to 1 counts as missing digits, and no number is close to infinity', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  expect(relationOf(nearly)).toContain('is right to 4 digits or a few more');
  const beside = VECTORS.map(([a, b]) => [0, a, b]);
  expect(
    relationOf(attempts(beside, ([, a, b]: number[]) => [1e-6, a! * (1 + 1e-6), b! * (1 - 2e-6)])),
  ).toBeUndefined();
  const counts = attempts([1, 2, 3], (right: number) => right + 1).map((one) => ({
    ...one,
    input: { momentumCoeff: 0 },
  }));
  expect(relationOf(counts)).toContain('is 1 too large');
});

test('where the formula is not what is wrong, the relation brings a hint of its own', () => {
  const nan = findRelation(
    attempts(VECTORS, ([a, b]: number[]) => [a, b, NaN]),
    EXPORTS,
  );
  expect(nan).toEqual({
    sentence:
      'The answer contains NaN, in all 3 wrong answers: a number is undefined where it is used, or it comes from 0/0, ∞ − ∞ or the root of a negative number.',
    hint: expect.stringContaining('Print the numbers'),
  });
  const thirds = VECTORS.map((numbers) => numbers.map((x) => x / 3));
  const rounded = findRelation(
    attempts(thirds, (right: number[]) => right.map((x) => Number(x.toFixed(2)))),
    EXPORTS,
  );
  expect(rounded).toEqual({
    sentence: 'The answer is rounded to 2 decimals, in all 3 wrong answers.',
    hint: expect.stringContaining('toFixed'),
  });
  expect(
    findRelation(
      attempts(VECTORS, (right: number[]) => right.map((x) => -x)),
      EXPORTS,
    )!.hint,
  ).toBeUndefined();
});

test('a step from an input is compared as a movement', () => {
  const steps = [
    [1, 2],
    [3, 4],
    [5, 7],
  ].map((beta, k) => ({
    input: { beta },
    calls: [],
    deviation: 2,
    failure: {
      outcome: 'failed' as const,
      message: 'point 1 of the path, one step from your point 0, is wrong',
      subject: 'point 1 of the path, one step from your point 0,',
      expected: beta.map((x) => x + 2 * (k + 1)),
      actual: beta.map((x) => x + k + 1),
    },
  }));
  expect(relationOf(steps)).toBe(
    'The movement from beta to point 1 of the path is half of what it should be, in all 3 wrong answers.',
  );
});

test('an error in a small entry beside a large one is not hidden by a relation of the whole', () => {
  const small = [
    [1e-5, 1e4],
    [2e-5, 3e4],
    [5e-5, 2e4],
  ];
  expect(relationOf(attempts(small, ([, large]: number[]) => [0, large]))).toBe(
    'The answer is wrong only in its first entry, in all 3 wrong answers.',
  );
});

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
  expect(relationOf(allowing(ninth, own))).toContain('is right to 8 digits');
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
  expect(relationOf(offset)).toBe('The answer is 1 too large, in all 3 wrong answers.');
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
  expect(relationOf(nan)).toContain('contains NaN');
});

test('a factor is named by what the student knows, and not by an input of the check alone', () => {
  const scaled = (name: string): Attempt[] =>
    attempts([3, 5, 7], () => 0).map((one, k) => ({
      ...one,
      input: { [name]: k + 1.5 },
      failure: { ...one.failure!, actual: (one.failure!.expected as number) * (k + 1.5) },
    }));
  expect(relationOf(scaled('momentumCoeff'))).toContain('is momentumCoeff times what it should be');
  expect(relationOf(scaled('height'))).toBeUndefined();
});
