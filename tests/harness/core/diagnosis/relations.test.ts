import { expect, test } from 'vitest';
import type { WrongAnswers } from '../../../../harness/core/diagnosis/mismatches.ts';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { attempts, EXPORTS, relationOf, VECTORS } from './wrong-answers.ts';

test.each<[string, (right: number[]) => unknown]>([
  ['has the opposite sign', (right) => right.map((x) => -x)],
  ['is 3/2 times what it should be', (right) => right.map((x) => 1.5 * x)],
  ['is twice what it should be', (right) => right.map((x) => 2 * x)],
  ['is half of what it should be', (right) => right.map((x) => x / 2)],
  ['is 0.25 too large', (right) => right.map((x) => x + 0.25)],
  ['has the same entry at every place', ([a]) => [a, a, a]],
])('an answer that %s is described so', (statement, change) => {
  expect(relationOf(attempts(VECTORS, change))).toBe(
    `The answer ${statement} in every failing case of this check.`,
  );
});

test('an answer that is wrong in one entry is described so', () => {
  const changed = attempts(VECTORS, ([a, b, c]: number[]) => [a, b! * b! + 1, c]);
  expect(relationOf(changed)).toBe(
    'The answer is wrong only in its second entry in every failing case of this check.',
  );
});

test('what is equal in a matrix are its rows, and in a path its points', () => {
  const matrices = [46, 10, -2].map((x) => [
    [2, 0],
    [0, x],
  ]);
  const equalRows = attempts(matrices, ([, row]: number[][]) => [1, 2].map(() => [2, row![1]]));
  expect(relationOf(equalRows)).toBe('The answer has equal rows in every failing case of this check.');
  const paths = VECTORS.map((row) => row.map((x) => [x, 2 * x]));
  const equalPoints = attempts(paths, ([point]: number[][]) => [point, point, point]);
  expect(relationOf(equalPoints)).toBe(
    'The answer has the same point at every place in every failing case of this check.',
  );
});

test('where only negative numbers are wrong, and come out positive, the sign is lost', () => {
  expect(relationOf(attempts([-1, -2, -5, -0.5], Math.abs))).toContain('The answer has lost its sign');
});

test('a relation must be true of every failure, and of more than one', () => {
  const negated = attempts(VECTORS, (right: number[]) => right.map((x) => -x));
  expect(relationOf(attempts([[1, 2]], (right: number[]) => right.map((x) => -x)))).toBeUndefined();
  // Each of several entries is evidence of its own.
  expect(relationOf(negated.slice(0, 1))).toBe('The answer has the opposite sign.');
  expect(relationOf(negated.slice(0, 2))).toContain('in every failing case of this check');
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

test('a part of a complex number in a list has a name', () => {
  const lists = [1, 2, 3].map((x) => [
    { re: x, im: 1 },
    { re: x, im: 2 },
  ]);
  const changed = attempts(lists, ([one, two]: { re: number }[]) => [{ re: one!.re ** 2 + 5, im: 1 }, two]);
  expect(relationOf(changed)).toBe(
    'The answer is wrong only in the real part of its first entry in every failing case of this check.',
  );
});

test('what is compared keeps the coordinates that are in its name', () => {
  const subject = 'the outcome of a path that ends at (2, 1.7), its last point,';
  const named = ENTRIES.map((one) => ({ ...one, failure: { ...one.failure!, subject } }));
  expect(relationOf(named)).toBe(
    'The outcome of a path that ends at (2, 1.7) has the opposite sign in every failing case of this check.',
  );
});

test('of single entries that are compared nothing is said about the whole answer', () => {
  expect(relationOf(ENTRIES)).toBe(
    'An entry of y has the opposite sign in every failing case of this check.',
  );
});

test.each([
  ['values of one thing at several places have its name', ['H at Ω = 1', 'H at Ω = π/2'], 'H at Ω'],
  ['other values have the name of the function', ['H at Ω', 'H one turn further'], 'An answer from step'],
])('%s', (_, subjects, about) => {
  const outcome = { kind: 'returned', value: 1 } as const;
  const call = { name: 'step', args: [], outcome, evaluations: [], changedArguments: [] };
  const named = ENTRIES.map((one, k) => ({
    ...one,
    calls: [call],
    failure: { ...one.failure!, subject: subjects[k % 2] },
  }));
  expect(relationOf(named)).toBe(`${about} has the opposite sign in every failing case of this check.`);
});

test('an answer that is the same in all failures is spelled out', () => {
  expect(relationOf(attempts([1, 2, 3], () => 9))).toBe(
    'The answer is 9 in every failing case of this check.',
  );
  expect(
    relationOf(
      attempts(
        [1, 2, 3].map((re) => ({ re, im: 0 })),
        () => ({ re: Infinity, im: 1 / 3 }),
      ),
    ),
  ).toContain('is { re: Infinity, im: 0.3333333333 } in');
  expect(
    relationOf(
      attempts(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        () => [9, 9, 9],
      ),
    ),
  ).toContain('the same entry');
});

/** Wrong answers to calls of the function that fails, in all checks. */
const elsewhere = (areCompared: boolean, expected: number[], actual: number[]): WrongAnswers => ({
  areCompared,
  answers: [{ what: 'step', expected, actual, input: {} }],
});

test('answers lack digits only if those of all checks are nearly right', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  const found = (actual: number) => findRelation(nearly, EXPORTS, elsewhere(false, [1], [actual]));
  expect(found(1.001)?.sentence).toContain('is right to at least 4 digits');
  expect(found(7)).toBeUndefined();
});

test('what is said about answers that a check compares is true in all other checks, too', () => {
  const halved = attempts([[2], [4], [6]], ([x]: number[]) => [x! / 2]);
  const found = (areCompared: boolean, actual: number) =>
    findRelation(halved, EXPORTS, elsewhere(areCompared, [8], [actual]))?.claim;
  expect(found(true, 4)).toBe('is half of what it should be');
  expect(found(true, 5)).toBeUndefined();
  expect(found(false, 5)).toBe('is half of what it should be');
});

test('a factor very close to 1 counts as missing digits, and no number is close to infinity', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  expect(relationOf(nearly)).toContain('is right to at least 4 digits');
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
    sentence: 'The answer contains NaN in every failing case of this check.',
    claim: 'contains NaN',
    hint: expect.stringContaining('print the numbers'),
    isBare: false,
  });
  const thirds = VECTORS.map((numbers) => numbers.map((x) => x / 3));
  const rounded = findRelation(
    attempts(thirds, (right: number[]) => right.map((x) => Number(x.toFixed(5)))),
    EXPORTS,
  );
  expect(rounded).toEqual({
    sentence: 'The answer is right to at least 4 digits in every failing case of this check.',
    claim: 'is right to at least 4 digits',
    hint: expect.stringContaining('toFixed'),
    isBare: false,
  });
  expect(
    findRelation(
      attempts(VECTORS, (right: number[]) => right.map((x) => -x)),
      EXPORTS,
    )!.hint,
  ).toBeUndefined();
});

test('a relation that says only which part is wrong is bare', () => {
  const isBare = (change: (right: number[]) => unknown): boolean | undefined =>
    findRelation(attempts(VECTORS, change), EXPORTS)?.isBare;
  expect(isBare(([a, b, c]) => [a, b! ** 2 + 1, c])).toBe(true);
  expect(isBare(([a, b, c]) => [a, -b!, c])).toBe(false);
  expect(isBare((right) => right.map((x) => -x))).toBe(false);
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
      message: 'point 1 of the path, which should be one step from your point 0, is wrong',
      subject: 'point 1 of the path, which should be one step from your point 0,',
      expected: beta.map((x) => x + 2 * (k + 1)),
      actual: beta.map((x) => x + k + 1),
    },
  }));
  expect(relationOf(steps)).toBe(
    'The movement from beta to point 1 of the path is half of what it should be in every failing case of this check.',
  );
});

test('an error in a small entry beside a large one is not hidden by a relation of the whole', () => {
  const small = [
    [1e-5, 1e4],
    [2e-5, 3e4],
    [5e-5, 2e4],
  ];
  expect(relationOf(attempts(small, ([, large]: number[]) => [0, large]))).toBe(
    'The answer is wrong only in its first entry, which is 0 in every failing case of this check.',
  );
});
