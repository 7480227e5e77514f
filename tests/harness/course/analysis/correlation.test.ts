import { mean as meanOf } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation, pointBiserial } from '../../../../harness/course/analysis/correlation.ts';
import { SEEDED } from '../reports/grades.ts';

const mean = (values: readonly number[]): number => meanOf(values)!;
const answers = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 80 })), { maxLength: 40 });

describe('correlation', () => {
  test('correlation matches values computed by hand', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBe(1);
    expect(correlation([1, 2, 3], [6, 4, 2])).toBe(-1);
    // Deviations (−1, 0, 1) and (−1, 1, 0): 1 / √(2·2).
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
    expect(correlation([1, 1], [1, 2])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
  });

  test('correlation lies between −1 and 1 and does not depend on scale or offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 30 }),
        fc.nat(9),
        (pairs, shift) => {
          const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
          const r = correlation(xs, ys);
          expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
          const scaled = correlation(
            xs.map((x) => 3 * x + shift),
            ys,
          );
          expect(scaled ?? 2).toBeCloseTo(r ?? 2, 9);
        },
      ),
      SEEDED,
    );
  });
});

describe('pointBiserial', () => {
  test('pointBiserial matches a value computed by hand', () => {
    // Means 2.5 and 1, standard deviation √(2/3), shares 2/3 and 1/3.
    expect(pointBiserial([true, true, false], [3, 2, 1])).toBeCloseTo(
      (1.5 / Math.sqrt(2 / 3)) * Math.sqrt(2 / 9),
      12,
    );
  });

  test('pointBiserial equals the textbook formula (M₁ − M₀)/s·√(p·q)', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const passed = pairs.map(([pass]) => pass);
        const rest = pairs.map(([, points]) => points);
        const ones = rest.filter((_, k) => passed[k]);
        const zeros = rest.filter((_, k) => !passed[k]);
        const r = pointBiserial(passed, rest);
        if (ones.length === 0 || zeros.length === 0 || new Set(rest).size < 2) expect(r).toBeUndefined();
        else {
          const centre = mean(rest);
          const s = Math.sqrt(mean(rest.map((y) => (y - centre) ** 2)));
          const p = ones.length / rest.length;
          expect(r).toBeCloseTo(((mean(ones) - mean(zeros)) / s) * Math.sqrt(p * (1 - p)), 9);
        }
      }),
      SEEDED,
    );
  });
});
