import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestStableStepSize, loopPoles, momentumDescent } from '../../../reference/index.ts';
import type { Complex } from '../../../reference/index.ts';
import { curvature, momentumCoeff, seeded } from './arbitraries.ts';

const magnitude = ({ re, im }: Complex) => Math.hypot(re, im);
const radius = (poles: readonly Complex[]) => Math.max(...poles.map(magnitude));

/** A step size from far below to above the largest stable one, as a multiple of it. */
const multiple = fc.double({ min: 1e-6, max: 1.5, noNaN: true });

test('the poles have the sum and the product of the polynomial’s roots', () => {
  fc.assert(
    fc.property(curvature, momentumCoeff, multiple, (lambda, m, share) => {
      const stepSize = share * largestStableStepSize(lambda, m);
      const [first, second] = loopPoles(lambda, stepSize, m);
      const gain = lambda * stepSize;
      expect(Math.abs(first.re + second.re - (1 + m - (1 - m) * gain))).toBeLessThan(1e-14);
      expect(first.im + second.im).toBe(0);
      expect(Math.abs(first.re * second.re - first.im * second.im - m)).toBeLessThan(1e-14);
      expect(magnitude(first)).toBeGreaterThanOrEqual(magnitude(second));
      expect(first.im).toBeGreaterThanOrEqual(0);
    }),
    { ...seeded, numRuns: 5000 },
  );
});

test('the poles describe the descent: β[k+1] = (sum of poles)·β[k] − (product of poles)·β[k−1]', () => {
  fc.assert(
    fc.property(curvature, momentumCoeff, multiple, (lambda, m, share) => {
      const stepSize = share * largestStableStepSize(lambda, m);
      const [first, second] = loopPoles(lambda, stepSize, m);
      const path = momentumDescent(([beta]) => [lambda * beta!], [1], stepSize, m, 20).map(([beta]) => beta!);
      for (let k = 2; k < path.length; k += 1) {
        const predicted = (first.re + second.re) * path[k - 1]! - m * path[k - 2]!;
        const scale = Math.max(1, Math.abs(path[k - 1]!), Math.abs(path[k - 2]!));
        expect(Math.abs(path[k]! - predicted) / scale).toBeLessThan(1e-12);
      }
    }),
    seeded,
  );
});

test('the poles keep all digits near a double root', () => {
  expect(loopPoles(3, 1, 0.25)).toEqual([
    { re: -0.5, im: 0 },
    { re: -0.5, im: 0 },
  ]);
  const offset = 2 ** -40;
  const [larger, smaller] = loopPoles(3 + offset, 1, 0.25);
  // With λ·stepSize = 3 + e: the sum is −1 − 3e/4 and the discriminant 3e/2 + 9e²/16.
  const root = Math.sqrt(1.5 * offset + (9 / 16) * offset ** 2);
  expect(larger.re).toBeCloseTo((-1 - 0.75 * offset - root) / 2, 15);
  expect(smaller.re).toBeCloseTo((-1 - 0.75 * offset + root) / 2, 15);
});

test('a small pole beside a large one keeps all digits', () => {
  const [larger, smaller] = loopPoles(1e9, 1, 2 ** -30);
  expect(smaller.re / (2 ** -30 / larger.re)).toBeCloseTo(1, 15);
  expect(larger.re / (1 + 2 ** -30 - (1 - 2 ** -30) * 1e9)).toBeCloseTo(1, 15);
});

test('the poles are finite even if the square of their sum overflows', () => {
  const [larger, smaller] = loopPoles(1e200, 1e50, 0.5);
  expect(larger.re / -5e249).toBeCloseTo(1, 14);
  expect(smaller.re / -1e-250).toBeCloseTo(1, 14);
});

test('the poles of gradient descent are 1 − λ·stepSize and 0', () => {
  for (const pole of [0.5, 0, -0.5]) {
    expect(loopPoles(2, (1 - pole) / 2, 0)).toEqual([
      { re: pole, im: 0 },
      { re: 0, im: 0 },
    ]);
  }
});

test('at the largest stable step size a pole leaves the unit circle', () => {
  fc.assert(
    fc.property(curvature, fc.double({ min: 0, max: 0.9999, noNaN: true }), (lambda, m) => {
      const bound = largestStableStepSize(lambda, m);
      expect(radius(loopPoles(lambda, bound * (1 + 1e-9), m))).toBeGreaterThan(1);
      expect(radius(loopPoles(lambda, bound * (1 - 1e-9), m))).toBeLessThan(1);
    }),
    { ...seeded, numRuns: 5000 },
  );
});

test('the largest stable step size of gradient descent is 2/λ', () => {
  fc.assert(
    fc.property(curvature, (lambda) => {
      expect(largestStableStepSize(lambda, 0)).toBe(2 / lambda);
    }),
    seeded,
  );
});

test.each([0, 0.5, 0.95])(
  'with m = %d the descent converges below the largest stable step size and diverges above it',
  (m) => {
    const bound = largestStableStepSize(4, m);
    const end = (stepSize: number) =>
      momentumDescent(([beta]) => [4 * beta!], [1], stepSize, m, 3000).at(-1)![0]!;
    expect(Math.abs(end(0.99 * bound))).toBeLessThan(1e-9);
    expect(Math.abs(end(1.01 * bound))).toBeGreaterThan(1e9);
  },
);
