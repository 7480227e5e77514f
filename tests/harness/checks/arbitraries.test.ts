import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descent, momentumCoeff, real, vectorOf } from '../../../harness/checks/index.ts';

const smallest = <T>(arbitrary: fc.Arbitrary<T>, fails: (value: T) => boolean): T => {
  const details = fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { seed: 7, numRuns: 1000 },
  );
  return details.counterexample![0];
};

describe('real numbers', () => {
  test('stay in their range, short and full ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }), (min, width) => {
        const values = fc.sample(real(min, min + width), { seed: 1, numRuns: 200 });
        expect(values.every((value) => value >= min && value <= min + width)).toBe(true);
        expect(values.some((value) => Math.fround(value) !== value)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('shrink to short decimals', () => {
    expect(smallest(real(-4, 6), (value) => value > 1.23)).toBe(2);
    expect(smallest(real(-4, 6), (value) => value < -2.5)).toBe(-3);
    expect(smallest(momentumCoeff(0, 0.99), (value) => value >= 0.35)).toBe(0.4);
  });

  test('are never −0', () => {
    const values = fc.sample(real(-1, 1), { seed: 3, numRuns: 2000 });
    expect(values.some((value) => value === 0)).toBe(true);
    expect(values.some((value) => Object.is(value, -0))).toBe(false);
  });
});

test('vectors have every length of their range', () => {
  const lengths = new Set(
    fc.sample(vectorOf(real(0, 1), 1, 5), { seed: 1, numRuns: 300 }).map((v) => v.length),
  );
  expect([...lengths].toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test('a gradient reads as its formula and has the dimension of its start', () => {
  for (const { gradient, start } of fc.sample(descent(), { seed: 1, numRuns: 100 })) {
    expect(gradient(start)).toHaveLength(start.length);
    expect(gradient.name).toMatch(/^β ↦ \[.*β₁/);
  }
});
