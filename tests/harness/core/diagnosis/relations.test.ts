import { expect, test } from 'vitest';
import type { WrongAnswers } from '../../../../harness/core/diagnosis/mismatches.ts';
import { relationOf as findRelation } from '../../../../harness/core/diagnosis/relations.ts';
import type { Pattern } from '../../../../harness/core/model/pattern.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { attempts, EXPORTS, isOf, relationOf, VECTORS } from './wrong-answers.ts';

test.each<[string, Pattern, (right: number[]) => unknown]>([
  ['has the opposite sign', { id: 'opposite-sign' }, (right) => right.map((x) => -x)],
  ['is multiplied', { id: 'factor', times: 1.5 }, (right) => right.map((x) => 1.5 * x)],
  ['is divided', { id: 'factor', times: 1 / 3 }, (right) => right.map((x) => x / 3)],
  ['is shifted', { id: 'offset', by: 0.25 }, (right) => right.map((x) => x + 0.25)],
  ['is the same everywhere', { id: 'equal', parts: 'entries' }, ([a]) => [a, a, a]],
])('an answer that %s is described so', (_, is, change) => {
  expect(relationOf(attempts(VECTORS, change))).toEqual({
    id: 'relation',
    subject: { of: 'the answer' },
    is,
    isEverywhere: true,
  });
});

test('an answer that is wrong in one entry is described so', () => {
  const changed = attempts(VECTORS, ([a, b, c]: number[]) => [a, b! * b! + 1, c]);
  expect(relationOf(changed)).toMatchObject({ part: ['1'], is: undefined });
});

test('what is equal in a matrix are its rows, and in a path its points', () => {
  const matrices = [46, 10, -2].map((x) => [
    [2, 0],
    [0, x],
  ]);
  const equalRows = attempts(matrices, ([, row]: number[][]) => [1, 2].map(() => [2, row![1]]));
  expect(isOf(equalRows)).toEqual({ id: 'equal', parts: 'rows' });
  const paths = VECTORS.map((row) => row.map((x) => [x, 2 * x]));
  const equalPoints = attempts(paths, ([point]: number[][]) => [point, point, point]);
  expect(isOf(equalPoints)).toEqual({ id: 'equal', parts: 'points' });
});

test('where only negative numbers are wrong, and come out positive, the sign is lost', () => {
  expect(isOf(attempts([-1, -2, -5, -0.5], Math.abs))).toEqual({ id: 'lost-sign' });
});

test('a relation must be true of every failure, and of more than one', () => {
  const negated = attempts(VECTORS, (right: number[]) => right.map((x) => -x));
  expect(relationOf(attempts([[1, 2]], (right: number[]) => right.map((x) => -x)))).toBeUndefined();
  // Each of several entries is evidence of its own.
  const is = { id: 'opposite-sign' };
  expect(relationOf(negated.slice(0, 1))).toMatchObject({ is, isEverywhere: false });
  expect(relationOf(negated.slice(0, 2))).toMatchObject({ is, isEverywhere: true });
  expect(relationOf([...negated, ...attempts([[1, 2, 3]], () => [9, 4, 1])])).toBeUndefined();
});

const ENTRIES = [-1, -2, -5, 7].map((right, k): Attempt => ({
  input: {},
  calls: [],
  deviation: 2,
  comparisons: 1,
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
  expect(relationOf(changed)).toMatchObject({ part: ['0', 're'] });
});

test('what is compared keeps the coordinates that are in its name', () => {
  const subject = 'the outcome of a path that ends at (2, 1.7), its last point,';
  const named = ENTRIES.map((one) => ({ ...one, failure: { ...one.failure!, subject } }));
  expect(relationOf(named)?.subject).toEqual({ of: 'the outcome of a path that ends at (2, 1.7)' });
});

test('of single entries that are compared nothing is said about the whole answer', () => {
  expect(relationOf(ENTRIES)?.subject).toEqual({ entryOf: 'y' });
});

test.each([
  ['values of one thing at several places have its name', ['H at Ω = 1', 'H at Ω = π/2'], { of: 'H at Ω' }],
  ['other values have the name of the function', ['H at Ω', 'H one turn further'], { answerOf: 'step' }],
])('%s', (_, subjects, about) => {
  const outcome = { kind: 'returned', value: 1 } as const;
  const call = { name: 'step', args: [], outcome, evaluations: [], changedArguments: [] };
  const named = ENTRIES.map((one, k) => ({
    ...one,
    calls: [call],
    failure: { ...one.failure!, subject: subjects[k % 2] },
  }));
  expect(relationOf(named)?.subject).toEqual(about);
});

test('an answer that is the same in all failures is spelled out', () => {
  expect(isOf(attempts([1, 2, 3], () => 9))).toEqual({ id: 'constant', value: 9 });
  expect(
    isOf(
      attempts(
        [1, 2, 3].map((re) => ({ re, im: 0 })),
        () => ({ re: Infinity, im: 1 / 3 }),
      ),
    ),
  ).toEqual({ id: 'constant', value: { re: 'Infinity', im: 0.3333333333 } });
  expect(
    isOf(
      attempts(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        () => [9, 9, 9],
      ),
    ),
  ).toEqual({ id: 'equal', parts: 'entries' });
});

/** Wrong answers to calls of the function that fails, in all checks. */
const elsewhere = (areCompared: boolean, expected: number[], actual: number[]): WrongAnswers => ({
  areCompared,
  answers: [{ what: 'step', expected, actual, input: {} }],
});

test('answers lack digits only if those of all checks are nearly right', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  const found = (actual: number) => findRelation(nearly, EXPORTS, elsewhere(false, [1], [actual]));
  expect(found(1.001)[0]?.said).toMatchObject({ is: { id: 'digits', digits: 4 } });
  expect(found(7)).toEqual([]);
});

test('what is said about answers that a check compares is true in all other checks, too', () => {
  const halved = attempts([[2], [4], [6]], ([x]: number[]) => [x! / 2]);
  const found = (areCompared: boolean, actual: number) =>
    findRelation(halved, EXPORTS, elsewhere(areCompared, [8], [actual])).map(({ said }) => said);
  const half = expect.objectContaining({ is: { id: 'factor', times: 0.5 } });
  expect(found(true, 4)).toEqual([half]);
  expect(found(true, 5)).toEqual([]);
  expect(found(false, 5)).toEqual([half]);
});

test('words of other checks are said of the function, not of what this check compares', () => {
  const outcome = { kind: 'returned', value: 'inconclusive' } as const;
  const call = { name: 'step', args: [], outcome, evaluations: [], changedArguments: [] };
  const compared = attempts(['minimum', 'saddle'], () => 'inconclusive').map((one) => ({
    ...one,
    calls: [call],
  }));
  const found = (right: string) => {
    const answers = [{ what: 'step', expected: right, actual: 'inconclusive', input: {} }];
    return findRelation(compared, EXPORTS, { areCompared: true, answers })[0]?.said;
  };
  expect(found('maximum')).toMatchObject({
    subject: { answerOf: 'step' },
    is: { id: 'words', words: [['inconclusive', ['minimum', 'saddle', 'maximum']]] },
  });
  expect(found('saddle')).toMatchObject({ subject: { of: 'the answer' } });
});

test('a factor very close to 1 counts as missing digits, and no number is close to infinity', () => {
  const nearly = attempts(VECTORS, (right: number[]) => right.map((x) => x * (1 + 2e-5)));
  expect(isOf(nearly)).toEqual({ id: 'digits', digits: 4 });
  const beside = VECTORS.map(([a, b]) => [0, a, b]);
  expect(
    relationOf(attempts(beside, ([, a, b]: number[]) => [1e-6, a! * (1 + 1e-6), b! * (1 - 2e-6)])),
  ).toBeUndefined();
  const counts = attempts([1, 2, 3], (right: number) => right + 1).map((one) => ({
    ...one,
    input: { momentumCoeff: 0 },
  }));
  expect(isOf(counts)).toEqual({ id: 'offset', by: 1 });
});

test('where the formula is not what is wrong, the relation brings advice of its own', () => {
  const adviceFor = (expected: readonly unknown[], change: (right: never) => unknown) =>
    findRelation(attempts(expected, change), EXPORTS).flatMap(({ said }) =>
      said.id === 'advice' ? [said.about] : [],
    );
  expect(adviceFor(VECTORS, ([a, b]: number[]) => [a, b, NaN])).toEqual(['nan']);
  const thirds = VECTORS.map((numbers) => numbers.map((x) => x / 3));
  const rounded = attempts(thirds, (right: number[]) => right.map((x) => Number(x.toFixed(5))));
  const inexact = [{ source: 'toFixed', line: 3 }];
  expect(findRelation(rounded, EXPORTS, undefined, inexact)[1]).toEqual({
    said: { id: 'inexact', parts: inexact },
    proves: true,
  });
  // The hint of the check stays where nothing in the source is suspected.
  expect(findRelation(rounded, EXPORTS).map(({ proves }) => proves)).toEqual([false]);
  expect(adviceFor(VECTORS, ([a]: number[]) => [a, a, a])).toEqual(['equal']);
  expect(adviceFor(VECTORS, (right: number[]) => right.map((x) => -x))).toEqual([]);
});

test('a relation that says only which part is wrong proves nothing', () => {
  const proves = (change: (right: number[]) => unknown): boolean | undefined =>
    findRelation(attempts(VECTORS, change), EXPORTS)[0]?.proves;
  expect(proves(([a, b, c]) => [a, b! ** 2 + 1, c])).toBe(false);
  expect(proves(([a, b, c]) => [a, -b!, c])).toBe(true);
  expect(proves((right) => right.map((x) => -x))).toBe(true);
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
    comparisons: 1,
    failure: {
      outcome: 'failed' as const,
      message: 'point 1 of the path, which should be one step from your point 0, is wrong',
      subject: 'point 1 of the path, which should be one step from your point 0,',
      expected: beta.map((x) => x + 2 * (k + 1)),
      actual: beta.map((x) => x + k + 1),
    },
  }));
  expect(relationOf(steps)).toMatchObject({
    subject: { of: 'point 1 of the path', from: 'beta' },
    is: { id: 'factor', times: 0.5 },
  });
});

test('an error in a small entry beside a large one is not hidden by a relation of the whole', () => {
  const small = [
    [1e-5, 1e4],
    [2e-5, 3e4],
    [5e-5, 2e4],
  ];
  expect(relationOf(attempts(small, ([, large]: number[]) => [0, large]))).toMatchObject({
    part: ['0'],
    is: { id: 'constant', value: 0 },
  });
});
