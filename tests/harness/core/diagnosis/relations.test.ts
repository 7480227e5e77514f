import { expect, test } from 'vitest';
import type { Attempt } from '../../../../harness/core/checks/attempts.ts';
import { relationOf } from '../../../../harness/core/diagnosis/relations.ts';

/** Failed attempts whose answers are made from the expected ones. */
const attempts = (expected: readonly unknown[], change: (right: never) => unknown): Attempt[] =>
  expected.map((right) => ({
    input: {},
    calls: [],
    failure: {
      outcome: 'failed',
      message: 'the answer is wrong',
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
  ['is in reverse order', (right) => right.toReversed()],
  ['is the reciprocal', (right) => right.map((x) => 1 / x)],
  ['lacks its first entry', (right) => right.slice(1)],
  ['has one entry too many at its end', (right) => [...right, 0]],
  ['comes one entry too late', (right) => [0, ...right.slice(0, -1)]],
  ['is 0.25 too large', (right) => right.map((x) => x + 0.25)],
  ['is wrong in its second entry only', ([a, b, c]) => [a, b! * b! + 1, c]],
])('an answer that %s is described so', (statement, change) => {
  expect(relationOf(attempts(VECTORS, change))).toContain(`The answer ${statement}`);
});

test('where only negative numbers are wrong, and come out positive, the sign is lost', () => {
  expect(relationOf(attempts([-1, -2, -5, -0.5], Math.abs))).toContain('The answer has lost its sign');
});

test('a relation must be true of every failure, and of more than one', () => {
  const negated = attempts(VECTORS, (right: number[]) => right.map((x) => -x));
  expect(relationOf(negated.slice(0, 1))).toBeUndefined();
  expect(relationOf([...negated, ...attempts([[1, 2, 3]], () => [9, 4, 1])])).toBeUndefined();
});

const ENTRIES = [-1, -2, -5, 7].map((right, k): Attempt => ({
  input: {},
  calls: [],
  failure: { outcome: 'failed', message: `y[${k}] is wrong`, expected: right, actual: -right },
}));

test('of single entries that are compared nothing is said about the whole answer', () => {
  expect(relationOf(ENTRIES)).toBe(
    'The value that is compared has the opposite sign, in all 4 cases that are wrong.',
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
  expect(relationOf(wrong)).toContain('is the same, whatever the arguments are');
  expect(relationOf([...wrong, { input: {}, calls: answered(4) }])).toBeUndefined();
});

test('a factor that is hardly 1 is a lack of digits, and no number is near infinity', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  expect(relationOf(nearly)).toContain('is right to 4 digits or a few more');
  const counts = attempts([1, 2, 3], (right: number) => right + 1).map((one) => ({
    ...one,
    input: { momentumCoeff: 0 },
  }));
  expect(relationOf(counts)).toContain('is 1 too large');
});
