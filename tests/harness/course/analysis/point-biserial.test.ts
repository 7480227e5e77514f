import { mean as meanOf } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointBiserial } from '../../../../harness/course/analysis/check-statistics.ts';
import { SEEDED } from '../reports/grades.ts';

const mean = (values: readonly number[]): number => meanOf(values)!;
const points = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 40 });

/** Pearson's correlation coefficient, by its definition. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const covariance = (one: readonly number[], other: readonly number[]): number =>
    mean(one.map((x, k) => (x - mean(one)) * (other[k]! - mean(other))));
  return covariance(xs, ys) / Math.sqrt(covariance(xs, xs) * covariance(ys, ys));
}

describe('pointBiserial', () => {
  test('pointBiserial matches values computed by hand', () => {
    // Means 2.5 and 1, standard deviation √(2/3), shares 2/3 and 1/3.
    expect(pointBiserial([3, 2], [1])).toBeCloseTo((1.5 / Math.sqrt(2 / 3)) * Math.sqrt(2 / 9), 12);
    expect(pointBiserial([2], [1])).toBeCloseTo(1, 12);
    expect(pointBiserial([1], [2])).toBeCloseTo(-1, 12);
  });

  test('pointBiserial equals Pearson’s correlation with 1 for passed and 0 for not passed', () => {
    fc.assert(
      fc.property(points, points, (passing, failing) => {
        const rest = [...passing, ...failing];
        const r = pointBiserial(passing, failing);
        if (passing.length === 0 || failing.length === 0 || new Set(rest).size < 2) expect(r).toBeUndefined();
        else expect(r).toBeCloseTo(correlation([...passing.map(() => 1), ...failing.map(() => 0)], rest), 9);
      }),
      SEEDED,
    );
  });

  test('pointBiserial is undefined where all rest scores are the same number, whatever it is', () => {
    expect(pointBiserial([0.1, 0.1], [0.1])).toBeUndefined();
  });
});
