import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOf,
  descent,
  descentAlong,
  integer,
  merged,
  momentumCoeff,
  object,
  real,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';

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

test('many real numbers use all their digits: subtracting 2 and adding it again changes them', () => {
  const values = fc.sample(real(-4, 6), { seed: 1, numRuns: 1000 });
  expect(values.filter((value) => value - 2 + 2 !== value).length).toBeGreaterThan(100);
});

test('real numbers shrink to short decimals', () => {
  expect(smallest(real(-4, 6), (value) => value > 1.23)).toBe(2);
  expect(smallest(real(-4, 6), (value) => value < -2.5)).toBe(-3);
  expect(smallest(momentumCoeff(0, 0.99), (value) => value >= 0.35)).toBe(0.4);
});

test('real numbers are never −0', () => {
  const values = fc.sample(real(-1, 1), { seed: 3, numRuns: 2000 });
  expect(values.some((value) => value === 0)).toBe(true);
  expect(values.some((value) => Object.is(value, -0))).toBe(false);
});

test('vectors have every length in their range', () => {
  const lengths = new Set(
    fc.sample(vectorOf(real(0, 1), 1, 5), { seed: 1, numRuns: 300 }).map((v) => v.length),
  );
  expect([...lengths].toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test('a generated gradient is named by its formula and has the dimension of its start', () => {
  for (const { gradient, start } of fc.sample(descent(), { seed: 1, numRuns: 100 })) {
    expect(gradient(start)).toHaveLength(start.length);
    expect(gradient.name).toMatch(/^β ↦ \[.*β₁/);
  }
});

/** One axis of a descent. */
const axis = (curvature: number, centre: number, start = 0) => ({ curvature, centre, start });

test('descentAlong has the gradient curvature·(βₖ − centre) + coupling·βₖ₊₁, where the first axis follows the last', () => {
  const { gradient, start } = descentAlong([axis(2, 1, 4), axis(3, 0, 5), axis(1, -2, 6)], 0.5);
  expect(start).toEqual([4, 5, 6]);
  expect(gradient(start)).toEqual([2 * 3 + 2.5, 3 * 5 + 3, 8 + 2]);
});

test.each([
  [[axis(2, 0)], 0, 'β ↦ [2β₁]'],
  [[axis(2, 3), axis(4, -1)], 0, 'β ↦ [2(β₁ − 3), 4(β₂ + 1)]'],
  [[axis(2, 0), axis(4, 0)], 0.5, 'β ↦ [2β₁ + 0.5β₂, 4β₂ + 0.5β₁]'],
  [[axis(2, 0), axis(4, 0)], -0.5, 'β ↦ [2β₁ − 0.5β₂, 4β₂ − 0.5β₁]'],
  // In one dimension the axis is coupled to itself, and the terms are added.
  [[axis(0.1, 0)], 0.2, 'β ↦ [0.3β₁]'],
  [[axis(0.1, 0)], -0.4, 'β ↦ [−0.3β₁]'],
  [[axis(0.1, 3)], 0.2, 'β ↦ [0.3β₁ − 0.3]'],
  [[axis(0.1, -3)], -0.4, 'β ↦ [−0.3β₁ + 0.3]'],
])('the gradient of descentAlong(%j, %d) is named %s', (axes, coupling, formula) => {
  expect(descentAlong(axes, coupling).gradient.name).toBe(formula);
});

test('the gradient of a generated descent is finite and changes along its axes', () => {
  for (const { gradient, start } of fc.sample(descent(), { seed: 2, numRuns: 100 })) {
    expect(start.every(Number.isFinite)).toBe(true);
    expect(gradient(start).every(Number.isFinite)).toBe(true);
    const moved = gradient(start.map((coordinate) => coordinate + 1));
    expect(moved).not.toEqual(gradient(start));
  }
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
