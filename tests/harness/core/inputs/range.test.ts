import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decadeOf, range, real, signed, specialNumbers } from '../../../../harness/core/inputs/index.ts';
import { numbersOf } from '../../../../harness/core/inputs/range.ts';

const stepSize = numbersOf(range(1e-6, 1e3, { special: [1] }), real(0.01, 0.5));

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
  fc.sample(arbitrary, { seed: 1, numRuns });

describe('numbers of a range', () => {
  test('are usual every other time, and reach every decade within it', () => {
    const values = sample(stepSize, 4000);
    const usual = values.filter((value) => value >= 0.01 && value <= 0.5).length;
    expect(usual / values.length).toBeGreaterThan(0.5);
    expect(usual / values.length).toBeLessThan(0.75);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1e-6);
    expect(Math.max(...values)).toBeLessThanOrEqual(1e3);
    const decades = new Set(values.map(decadeOf));
    expect([-6, -5, -4, -3, -2, -1, 0, 1, 2].filter((decade) => !decades.has(decade))).toEqual([]);
  });

  test('have either sign where the range has', () => {
    const values = sample(numbersOf(signed(1e-12, 1e6)), 1000);
    expect(values.some((value) => value < -10)).toBe(true);
    expect(values.some((value) => value > 10)).toBe(true);
  });

  test('are whole where its ends and its special values are', () => {
    const values = sample(numbersOf(range(1, 1000, { special: [2] })), 1000);
    expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 1000)).toBe(true);
    expect(values.some((value) => value > 100)).toBe(true);
    expect(sample(numbersOf(range(1, 9, { special: [1.5] })), 100).every(Number.isInteger)).toBe(false);
  });

  test('are around 1 to 9, or as usual as their author says, where failures have shrunk', () => {
    const smallest = (within: Parameters<typeof numbersOf>[0]) =>
      fc.check(
        fc.property(numbersOf(within), () => false),
        { seed: 1, numRuns: 1 },
      ).counterexample![0];
    expect(smallest(range(1e-3, 1e3))).toBeGreaterThan(1);
    expect(smallest(range(1e-3, 1e3))).toBeLessThan(9);
    const usual = smallest(range(1e-3, 1e3, { usual: [20, 30] }));
    expect(usual).toBeGreaterThan(20);
    expect(usual).toBeLessThan(30);
    expect(smallest(range(3, 3))).toBe(3);
  });
});

test('special in a range is what its author says, 0 if it belongs to it, and both ends with either sign', () => {
  expect(specialNumbers(signed(0.5, 4, [2]))).toEqual([2, 0, 0.5, -0.5, 4, -4]);
  expect(specialNumbers(range(1, 9, { special: [1] }))).toEqual([1, 9]);
});

test.each([
  [0.001, -3],
  [999, 2],
  [1000, 3],
  [-0.5, -1],
  [5e-324, -324],
])('the decade of %d is %d', (value, decade) => expect(decadeOf(value)).toBe(decade));
