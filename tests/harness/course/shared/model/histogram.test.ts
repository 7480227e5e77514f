import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogram } from '../../../../../harness/course/shared/model/distribution.ts';
import { SEEDED } from '../../class/reports/grades.ts';

test('histogram gives whole points one bin each', () => {
  expect(histogram([0, 2, 2], 2)).toEqual([
    { from: 0, to: 0, count: 1 },
    { from: 1, to: 1, count: 0 },
    { from: 2, to: 2, count: 2 },
  ]);
});

test('histogram puts many points into 20 bins and full points into the last one', () => {
  const bins = histogram([0, 3.9, 4, 76, 80], 80);
  expect(bins).toHaveLength(20);
  expect(bins[0]).toEqual({ from: 0, to: 4, count: 2 });
  expect(bins[1]).toEqual({ from: 4, to: 8, count: 1 });
  expect(bins.at(-1)).toEqual({ from: 76, to: 80, count: 2 });
});

test('histogram counts every value once, in the bin that contains it', () => {
  const points = fc
    .integer({ min: 1, max: 40 })
    .chain((max) =>
      fc.tuple(fc.constant(max), fc.array(fc.integer({ min: 0, max: 2 * max }).map((x) => x / 2))),
    );
  fc.assert(
    fc.property(points, ([max, values]) => {
      const bins = histogram(values, max);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const { from, to, count } of bins) {
        const inside = values.filter(
          (value) => value === from || (value > from && (value < to || to === max)),
        ).length;
        expect(count).toBe(inside);
      }
    }),
    SEEDED,
  );
});
