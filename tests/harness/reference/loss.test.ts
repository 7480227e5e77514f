import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradient, hessian, loss } from '../../../reference/index.ts';
import type { Vector } from '../../../reference/index.ts';
import { point, seeded } from './arbitraries.ts';

/**
 * A partial derivative from central differences over two spans. Their combination is exact for polynomials up to the
 * fourth degree, except for rounding.
 */
function derivative(f: (beta: Vector) => number, beta: Vector, axis: number): number {
  const moved = (by: number) => f(beta.map((value, k) => (k === axis ? value + by : value)));
  const slope = (span: number) => (moved(span) - moved(-span)) / (2 * span);
  return (4 * slope(0.25) - slope(0.5)) / 3;
}

test('the loss is the sum of its terms', () => {
  fc.assert(
    fc.property(point, ([beta1, beta2]) => {
      const terms = [(beta1 - 2) ** 2, (beta2 - 1) ** 4, -((beta2 - 1) ** 2)] as const;
      expect(loss([beta1, beta2])).toBeCloseTo(terms[0] + terms[1] + terms[2], 10);
    }),
    seeded,
  );
});

test('the gradient is the derivative of the loss', () => {
  fc.assert(
    fc.property(point, (beta) => {
      const slope = gradient(beta);
      expect(slope.length).toBe(2);
      expect(slope[0]).toBeCloseTo(derivative(loss, beta, 0), 9);
      expect(slope[1]).toBeCloseTo(derivative(loss, beta, 1), 9);
    }),
    seeded,
  );
});

test('the Hessian is the derivative of the gradient, and symmetric', () => {
  fc.assert(
    fc.property(point, (beta) => {
      const h = hessian(beta);
      const column = (row: number, axis: number) => derivative((at) => gradient(at)[row]!, beta, axis);
      for (const [row, axis] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const) {
        expect(h[row]![axis]).toBeCloseTo(column(row, axis), 9);
      }
      expect(h[0]![1]).toBe(h[1]![0]);
    }),
    seeded,
  );
});

test('each call of gradient and hessian returns new arrays', () => {
  expect(gradient([4, 1])).not.toBe(gradient([4, 1]));
  expect(hessian([4, 1])[0]).not.toBe(hessian([4, 1])[0]);
});

test('loss and gradient propagate numbers that are not finite', () => {
  expect(gradient([2, -Infinity])).toEqual([0, NaN]);
  expect(gradient([3, 1e200])).toEqual([2, Infinity]);
  expect(loss([NaN, 1])).toBeNaN();
});
