import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOf,
  integer,
  merged,
  object,
  real,
  stringOf,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import { momentumCoeff, pointOffTheRidge } from '../../../exercises/descents/index.ts';

const smallest = <T>(arbitrary: fc.Arbitrary<T>, fails: (value: T) => boolean): T => {
  const details = fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { seed: 7, numRuns: 1000 },
  );
  return details.counterexample![0];
};

test('real numbers stay in their range, and some use more than single precision', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }), (min, width) => {
      const values = fc.sample(real(min, min + width), { seed: 1, numRuns: 200 });
      expect(values.every((value) => value >= min && value <= min + width)).toBe(true);
      expect(values.some((value) => Math.fround(value) !== value)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('real numbers use all their digits: subtracting 2 and adding it again changes them', () => {
  const values = fc.sample(real(-4, 6), { seed: 1, numRuns: 1000 });
  expect(values.filter((value) => value - 2 + 2 !== value).length).toBeGreaterThan(200);
});

test.each([
  [0.05, 0.95],
  [1, 4],
  [-4, 6],
])('no two real numbers in [%d, %d] are equal, and none is an end or whole', (least, most) => {
  const values = fc.sample(real(least, most), { seed: 2, numRuns: 20_000 });
  expect(new Set(values).size).toBe(values.length);
  expect(values.filter((value) => !(value > least && value < most) || Number.isInteger(value))).toEqual([]);
});

test('real numbers shrink to short decimals', () => {
  expect(smallest(real(-4, 6), (value) => value > 1.23)).toBe(2);
  expect(smallest(real(-4, 6), (value) => value < -2.5)).toBe(-3);
  expect(smallest(momentumCoeff(0, 0.99), (value) => value >= 0.35)).toBe(0.4);
});

test('real numbers shrink to a number that is simple to compute with', () => {
  const first = (min: number, max: number) => smallest(real(min, max), () => true);
  expect([first(0.05, 0.95), first(0.02, 0.4), first(0.1, 4), first(1.5, 9), first(-3, -0.1)]).toEqual([
    0.5, 0.25, 1, 2, -1,
  ]);
  expect([first(0.11, 0.19), first(600, 900)]).toEqual([0.11, 600]);
  expect(smallest(real(0.1, 4), (value) => value > 1.23)).toBe(1.3);
});

test('real numbers are never −0', () => {
  expect(smallest(real(-1, 1), () => true)).toBe(0);
  const values = fc.sample(real(-1, 1), { seed: 3, numRuns: 2000 });
  expect(values.some((value) => Object.is(value, -0))).toBe(false);
});

test('vectors have every length in their range', () => {
  const lengths = new Set(
    fc.sample(vectorOf(real(0, 1), 1, 5), { seed: 1, numRuns: 300 }).map((v) => v.length),
  );
  expect([...lengths].toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test('whole numbers cover their range and stay in it', () => {
  const values = fc.sample(integer(-2, 3), { seed: 1, numRuns: 200 });
  expect(new Set(values)).toEqual(new Set([-2, -1, 0, 1, 2, 3]));
});

test('a merged object has the fields of both arbitraries', () => {
  const both = merged(object({ x: integer(1, 1) }), object({ y: integer(2, 2) }));
  expect(fc.sample(both, 1)).toEqual([{ x: 1, y: 2 }]);
});

test('a value of anyOf shrinks to the first of its arbitraries', () => {
  expect(smallest(anyOf(integer(0, 1), integer(100, 200)), () => true)).toBe(0);
});

test('points off the ridge β₂ = 1 are on either side of it', () => {
  const sides = fc.sample(pointOffTheRidge, { seed: 1, numRuns: 50 }).map(([, beta2]) => beta2 - 1);
  expect(sides.every((side) => Math.abs(side) > 0.04)).toBe(true);
  expect(new Set(sides.map(Math.sign))).toEqual(new Set([1, -1]));
});

test('strings have the letters and the lengths that were asked for', () => {
  const samples = fc.sample(stringOf('aβ🎵', 0, 4), { seed: 1, numRuns: 300 });
  expect(new Set(samples.flatMap((text) => [...text]))).toEqual(new Set(['a', 'β', '🎵']));
  expect(new Set(samples.map((text) => [...text].length))).toEqual(new Set([0, 1, 2, 3, 4]));
});
