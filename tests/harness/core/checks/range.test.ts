import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decadeOf } from '../../../../harness/core/checks/arbitraries.ts';
import {
  across,
  anyOf,
  extremesOf,
  mapped,
  object,
  property,
  range,
  real,
  signed,
  tuple,
  vectorAcross,
} from '../../../../harness/core/checks/index.ts';
import { generateInputs } from '../../../../harness/core/checks/run.ts';
import { specialsOf } from '../../../../harness/core/checks/specials.ts';

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
  return generateInputs(check, seed, []) as readonly G[];
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
