import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decadeOf } from '../../../../harness/core/checks/arbitraries.ts';
import {
  across,
  anyOf,
  eachOf,
  extremesOf,
  mapped,
  matrixOf,
  object,
  property,
  range,
  real,
  signed,
  tuple,
  vectorAcross,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import { specialsOf, strataOf } from '../../../../harness/core/checks/specials.ts';
import { inputsOf as generated } from '../../../../harness/core/inputs/index.ts';

const STEP_SIZE = range(1e-6, 1e3, { special: [1] });
const stepSize = across(STEP_SIZE, real(0.01, 0.5));

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
  fc.sample(arbitrary, { seed: 1, numRuns });

const inputsOf = <G extends object>(given: fc.Arbitrary<G>, seed: number): readonly G[] => {
  const check = property<object, G>({
    id: 'a',
    title: 'a',
    points: 1,
    hint: 'a',
    given,
    runs: 5,
    *holds() {},
  });
  return generated(check, seed, []).map(({ value }) => value as G);
};

describe('the extremes of a range', () => {
  test('are its ends, of either sign, three times out of four, and any number of it otherwise', () => {
    const values = sample(extremesOf(signed(1e-6, 1e3)), 1000);
    const share = (end: number): number => values.filter((value) => value === end).length / values.length;
    for (const end of [1e-6, -1e-6, 1e3, -1e3]) expect(share(end)).toBeGreaterThan(0.1);
    expect(values.some((value) => Math.abs(value) > 1e-5 && Math.abs(value) < 100)).toBe(true);
  });

  test('have one sign where the range has', () => {
    expect(sample(extremesOf(STEP_SIZE), 200).filter((value) => value < 0)).toEqual([]);
  });
});

describe('numbers across a range', () => {
  test('are ordinary three times out of four, and reach every decade within it', () => {
    const values = sample(stepSize, 4000);
    const ordinary = values.filter((value) => value >= 0.01 && value <= 0.5).length;
    expect(ordinary / values.length).toBeGreaterThan(0.7);
    expect(ordinary / values.length).toBeLessThan(0.9);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1e-6);
    expect(Math.max(...values)).toBeLessThanOrEqual(1e3);
    const decades = new Set(values.map(decadeOf));
    expect([-6, -5, -4, -3, -2, -1, 0, 1, 2].filter((decade) => !decades.has(decade))).toEqual([]);
  });

  test('have either sign where the range has', () => {
    const values = sample(across(signed(1e-12, 1e6), real(-5, 5)), 1000);
    expect(values.some((value) => value < -10)).toBe(true);
    expect(values.some((value) => value > 10)).toBe(true);
  });

  test('shrink to an ordinary number', () => {
    const { counterexample } = fc.check(
      fc.property(stepSize, () => false),
      { seed: 1, numRuns: 1 },
    );
    expect(counterexample![0]).toBeGreaterThanOrEqual(0.01);
    expect(counterexample![0]).toBeLessThanOrEqual(0.5);
  });
});

test.each([
  [0.001, -3],
  [999, 2],
  [1000, 3],
  [-0.5, -1],
  [5e-324, -324],
])('the decade of %d is %d', (value, decade) => expect(decadeOf(value)).toBe(decade));

describe('special values', () => {
  const object1 = object({ stepSize, other: real(0, 1) });

  test.each([1, 2, 3, 4, 5])('are all among the inputs of a check under seed %d', (seed) => {
    const values = inputsOf(object1, seed).map((input) => input.stepSize);
    expect(values).toEqual(expect.arrayContaining([1, 1e-6, 1e3]));
  });

  test('stay special in records, tuples, alternatives and what is made of them', () => {
    expect(specialsOf(stepSize)).toHaveLength(3);
    expect(specialsOf(object1)).toHaveLength(3);
    expect(specialsOf(tuple<[number, number]>(stepSize, stepSize))).toHaveLength(6);
    expect(specialsOf(anyOf(real(0, 1), stepSize))).toHaveLength(3);
    const doubled = mapped(object1, (input) => ({ doubled: 2 * input.stepSize }));
    expect(inputsOf(doubled, 1).map((input) => input.doubled)).toEqual(
      expect.arrayContaining([2, 2e-6, 2e3]),
    );
  });

  test('of entries are met in lists of any length and in matrices, each beside ordinary entries', () => {
    const ordinary = (value: number): boolean => value >= 0.01 && value <= 0.5;
    const isMet = (lists: readonly (readonly number[])[], special: number): boolean =>
      lists.some((list) => list.includes(special) && list.filter(ordinary).length >= list.length - 1);
    for (const [least, most] of [
      [1, 8],
      [4, 4],
      [5, 9],
    ] as const) {
      const lists = specialsOf(vectorOf(stepSize, least, most)).flatMap((one) => sample(one, 20));
      for (const special of [1, 1e-6, 1e3]) expect(isMet(lists, special)).toBe(true);
      for (const { length } of lists) expect(length >= least && length <= most).toBe(true);
      const [lowest] = strataOf(vectorOf(stepSize, least, most)).map((one) => sample(one, 1)[0]!);
      expect(lowest!.map(decadeOf)).toEqual(lowest!.map(() => -6));
    }
    const matrices = inputsOf(object({ a: matrixOf(stepSize, 3, 2) }), 1).map(({ a }) => a.flat());
    for (const special of [1, 1e-6, 1e3])
      expect(matrices.slice(5).some((entries) => entries.includes(special))).toBe(true);
    expect(specialsOf(vectorOf(stepSize, 0))).toEqual([]);
  });

  test('of vectors are their lengths, and each special entry beside ordinary ones', () => {
    const vectors = vectorAcross(across(signed(1e-12, 1e6), real(-5, 5)), {
      least: 1,
      most: 8,
      special: [2],
    });
    const inputs = inputsOf(object({ beta: vectors }), 3).map(({ beta }) => beta);
    expect(inputs.map(({ length }) => length)).toEqual(expect.arrayContaining([1, 2, 8]));
    for (const special of [0, 1e-12, -1e-12, 1e6, -1e6])
      expect(inputs.some((beta) => beta.includes(special))).toBe(true);
  });
});

describe('strata', () => {
  const oneOfEach = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] =>
    strataOf(arbitrary).flatMap((stratum, k) => fc.sample(stratum, { seed: seed + k, numRuns: 1 }));
  const m = across(range(1e-3, 0.9999), real(0.1, 0.9));

  test.each([1, 2, 3, 4, 5])(
    'are all decades, both sides of each special value, and the inner side of each end (seed %d)',
    (seed) => {
      const values = oneOfEach(stepSize, seed);
      expect(values.slice(0, 9).map(decadeOf)).toEqual([-6, -5, -4, -3, -2, -1, 0, 1, 2]);
      const [above, below, hardlyApart, ...ends] = values.slice(9) as [number, number, number, ...number[]];
      const isNear = (distance: number): boolean => distance >= 0.999e-8 && distance < 0.01;
      expect([above - 1, 1 - below].map(isNear)).toEqual([true, true]);
      expect(hardlyApart).not.toBe(1);
      expect(Math.abs(hardlyApart - 1)).toBeLessThan(1e-8);
      expect([ends[0]! / 1e-6 - 1, 1 - ends[1]! / 1e3].map(isNear)).toEqual([true, true]);
      expect(ends).toHaveLength(2);
      const ofEitherSign = oneOfEach(across(signed(1, 5), real(1, 5)), seed).slice(-4);
      expect(ofEitherSign.map((value) => Math.round(value))).toEqual([1, -1, 5, -5]);
      expect(ofEitherSign.filter((value) => Number.isInteger(value))).toEqual([]);
    },
  );

  test.each([1, 2, 3])('are the decades of the distance to what a range approaches (seed %d)', (seed) => {
    const towardOne = across(range(1e-2, 0.9999, { toward: 1 }), real(0.1, 0.9));
    const values = oneOfEach(towardOne, seed);
    expect(values.slice(0, 2).map(decadeOf)).toEqual([-1, -2]);
    const distances = values.slice(2, 5).map((value) => 1 - value);
    expect(values).toHaveLength(7);
    for (const [k, distance] of distances.entries()) {
      expect(distance).toBeGreaterThan(0.9999e-4 * 10 ** k);
      expect(distance).toBeLessThan(1e-3 * 10 ** k);
    }
  });

  test('are some decades together where a range has hundreds, and end with the range', () => {
    const values = oneOfEach(across(signed(1e-100, 7e99), real(-1, 1)), 1).slice(0, -4);
    expect(values).toHaveLength(20);
    expect(values.map((value) => Math.floor((decadeOf(value) + 100) / 10))).toEqual(
      Array.from({ length: 20 }, (_, k) => k),
    );
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(7e99);
  });

  test.each([1, 2, 3])('are all among the inputs of a check (seed %d)', (seed) => {
    const decades = inputsOf(object({ stepSize }), seed).map((input) => decadeOf(input.stepSize));
    expect(decades).toEqual(expect.arrayContaining([-6, -5, -4, -3, -2, -1, 0, 1, 2]));
  });

  test('of several parts come together, those of the part with the fewer again and again', () => {
    const both = oneOfEach(object({ stepSize, m, other: real(0, 1) }), 1);
    expect(both).toHaveLength(14);
    // The last two of five are near the ends of m.
    expect(both.map((input) => decadeOf(input.m))).toEqual([
      -3, -2, -1, -3, -1, -3, -2, -1, -3, -1, -3, -2, -1, -3,
    ]);
    expect(both.slice(0, 9).map((input) => decadeOf(input.stepSize))).toEqual([
      -6, -5, -4, -3, -2, -1, 0, 1, 2,
    ]);
  });

  test('stay strata in tuples, alternatives and what is made of them', () => {
    expect(strataOf(tuple<[number, number]>(stepSize, m))).toHaveLength(14);
    expect(strataOf(anyOf(stepSize, m))).toHaveLength(19);
    const doubled = mapped(m, (value) => 2 * value);
    expect(oneOfEach(doubled, 1)).toEqual(oneOfEach(m, 1).map((value) => 2 * value));
  });

  test('of vectors are short, their entries from one stratum', () => {
    const vectors = (least: number, most: number) =>
      oneOfEach(vectorAcross(m, { least, most }), 1).slice(0, 3);
    expect(vectors(0, 8).map((entries) => entries.map(decadeOf))).toEqual([
      [-3, -3],
      [-2, -2],
      [-1, -1],
    ]);
    expect(vectors(3, 8).map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(vectors(0, 1).map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test('are the parts of eachOf, and theirs', () => {
    const kinds = eachOf(real(-9, -8), m);
    const values = oneOfEach(kinds, 1);
    expect(values[0]).toBeLessThan(-7);
    expect(values.slice(2).map(decadeOf)).toEqual([-3, -2, -1, -3, -1]);
  });

  test('shrink to ordinary numbers, except for the one that matters', () => {
    const [stratum] = strataOf(object({ stepSize, m }));
    const fails = (holds: (input: { stepSize: number; m: number }) => boolean) =>
      fc.check(fc.property(stratum!, holds), { seed: 1, numRuns: 1 }).counterexample![0];
    expect(fails((input) => input.m >= 0.01)).toMatchObject({ stepSize: 0.01 });
    expect(fails((input) => input.stepSize >= 1e-5)).toMatchObject({ m: 0.1 });
    expect(fails((input) => input.stepSize >= 1e-5).stepSize).toBeLessThan(1e-5);
  });
});
