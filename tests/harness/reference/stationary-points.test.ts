import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify, gradient, stationaryPoints } from '../../../reference/index.ts';
import type { Matrix } from '../../../reference/index.ts';
import { seeded } from './arbitraries.ts';

/** A symmetric matrix with these eigenvalues; the angle, in radians, is that of the first eigenvector. */
function rotated(first: number, second: number, angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const mixed = (first - second) * c * s;
  return [
    [first * c * c + second * s * s, mixed],
    [mixed, first * s * s + second * c * c],
  ];
}

const scale = fc.integer({ min: -6, max: 6 }).map((exponent) => 10 ** exponent);
const magnitude = fc.double({ min: 0.01, max: 1, noNaN: true });
const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

test.each([
  ['minimum', 1, 1],
  ['maximum', -1, -1],
  ['saddle', 1, -1],
  ['saddle', -1, 1],
])(
  'classify finds a %s for eigenvalues with the signs %i and %i, in any direction and of any size',
  (kind, sign1, sign2) => {
    fc.assert(
      fc.property(magnitude, magnitude, angle, scale, (first, second, direction, size) => {
        expect(classify(rotated(sign1 * first * size, sign2 * second * size, direction))).toBe(kind);
      }),
      seeded,
    );
  },
);

test('classify is inconclusive for a singular matrix', () => {
  const small = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(small, small, small, (k, v1, v2) => {
      const singular = [
        [k * v1 * v1, k * v1 * v2],
        [k * v2 * v1, k * v2 * v2],
      ];
      expect(classify(singular)).toBe('inconclusive');
    }),
    seeded,
  );
});

test('stationaryPoints returns the two minima and the saddle of the loss', () => {
  const points = stationaryPoints();
  expect(points.map(({ kind }) => kind)).toEqual(['minimum', 'minimum', 'saddle']);
  expect(points.map(({ beta }) => beta)).toEqual([
    [2, 1 + Math.SQRT1_2],
    [2, 1 - Math.SQRT1_2],
    [2, 1],
  ]);
  for (const { beta, loss, kind } of points) {
    expect(loss).toBeCloseTo(kind === 'saddle' ? 0 : -1 / 4, 15);
    for (const slope of gradient(beta)) expect(slope).toBeCloseTo(0, 14);
  }
  expect(stationaryPoints()[0]).not.toBe(points[0]);
});
