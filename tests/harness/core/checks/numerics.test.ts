import { describe, expect, test } from 'vitest';
import {
  evaluationsAtMost,
  orderOfConvergence,
  smallResidual,
} from '../../../../harness/core/checks/index.ts';

test('a residual is small beside what cancels in it', () => {
  expect(smallResidual('f(x)', 1e-12, { scale: 2 }).holds).toBe(true);
  expect(smallResidual('Ax − b', [0, 1e-6], { scale: 2 })).toMatchObject({
    holds: false,
    message: 'Ax − b should be 0 up to rounding',
    expected: [0, 0],
  });
});

describe('an order is told from the one below', () => {
  const errorsOf = (order: number): number[] => [1, 2, 4].map((n) => 3 / n ** order);
  test.each([1, 2, 4])('of order %i', (order) => {
    expect(orderOfConvergence('y', errorsOf(order), order).holds).toBe(true);
    expect(orderOfConvergence('y', errorsOf(order), order + 1)).toMatchObject({
      holds: false,
      message: `y should be of order ${order + 1}: half the step divides the error by about ${2 ** (order + 1)}, not by ${2 ** order}`,
    });
  });
  test('errors that are rounding, and such that are no numbers', () => {
    expect(orderOfConvergence('y', [1e-15, 1e-15], 4, 1e-14).holds).toBe(true);
    expect(orderOfConvergence('y', [1, NaN], 1, 1e-14).holds).toBe(false);
    expect(() => orderOfConvergence('y', [1], 1)).toThrow('at least two errors');
  });
});

test('evaluations are counted', () => {
  expect(evaluationsAtMost([[1], [2]], 'f', 2).holds).toBe(true);
  expect(evaluationsAtMost([[1], [2]], 'f', 1)).toMatchObject({
    holds: false,
    message: 'f was evaluated 2 times; 1 is enough',
  });
});
