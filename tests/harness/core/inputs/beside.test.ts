import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../../../harness/core/checks/check.ts';
import { listOf, numberIn } from '../../../../harness/core/checks/domain.ts';
import { fn, number } from '../../../../harness/core/checks/shapes.ts';
import { range, rowsOfFunction, signed } from '../../../../harness/core/inputs/index.ts';
import { inputsOf } from '../../inputs-of.ts';

test('a check meets numbers beside those that are special, on each side, in all places at once', () => {
  for (const seed of [1, 2, 3]) {
    const check = property<object, { x: number; y: number }>({
      id: 'a',
      title: 'a',
      points: 1,
      hint: 'a',
      given: {
        x: numberIn(range(0.01, 100, { special: [1] })),
        y: numberIn(range(1e-3, 5, { special: [2] })),
      },
      *holds() {},
    });
    const values = inputsOf(check, seed).map(({ value }) => value as { x: number; y: number });
    // A slip at numbers so near shows in one of them.
    for (const [near, far] of [
      [1e-12, 1e-9],
      [1e-9, 1e-8],
      [1e-7, 1e-6],
      [1e-4, 1e-3],
      [1e-3, 1e-2],
    ] as const) {
      const isNear = (distance: number) => distance > near && distance < far;
      expect(values.some(({ x, y }) => isNear(x - 1) && isNear(y / 2 - 1))).toBe(true);
      expect(values.some(({ x, y }) => isNear(1 - x) && isNear(1 - y / 2))).toBe(true);
      expect(values.some(({ x, y }) => isNear(x / 0.01 - 1) && isNear(y / 1e-3 - 1))).toBe(true);
      expect(values.some(({ x, y }) => isNear(1 - x / 100) && isNear(1 - y / 5))).toBe(true);
    }
    expect(values.every(({ x, y }) => x >= 0.01 && x <= 100 && y >= 1e-3 && y <= 5)).toBe(true);
  }
});

test('whole numbers have no neighbours, and a list has all of them at once', () => {
  const domains = { steps: numberIn(range(1, 9)), x: listOf(numberIn(signed(0.01, 50, [1])), 0, 20) };
  const exports = { f: fn(['steps', 'x'], number) };
  const { kinds, withRow } = rowsOfFunction('f', { exports, domains }, fc.constant({}));
  const labels = kinds.map(({ label }) => label).filter((label) => /above|below|beside/.test(label));
  expect(labels).toEqual(
    ['1e-12', '1e-9', '1e-7', '1e-4', '1e-3'].map((one) => `x ${one} beside special numbers`),
  );
  const row = withRow(['x 1e-3 beside special numbers']);
  const [x] = fc.sample(row, { seed: 1, numRuns: 1 }).map((input) => input['x'] as number[]);
  expect(x!.map((one) => Number(one.toPrecision(1)))).toEqual([-0.01, 0.01, 1, 1, -50, 50]);
});
