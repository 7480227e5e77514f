import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClose, largestMagnitude } from '../../../../harness/core/checks/closeness.ts';
import { agree } from '../../../../harness/core/checks/index.ts';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });

describe('numbers agree', () => {
  test('with themselves, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(agree('x', values, values).holds).toBe(true);
      }),
    );
  });

  test('within the tolerance of their scale, and not outside it', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.1, max: 1e3, noNaN: true }), (value, scale) => {
        expect(agree('x', value + 0.9e-9 * scale, value, { scale: scale + Math.abs(value) }).holds).toBe(
          true,
        );
        expect(agree('x', value + 1e-6 * (scale + Math.abs(value)), value, { scale }).holds).toBe(false);
      }),
    );
  });

  test.each([
    [NaN, NaN, true],
    [0, -0, true],
    [Infinity, Infinity, true],
    [NaN, 0, false],
    [0, NaN, false],
    [Infinity, -Infinity, false],
    [1e308, Infinity, false],
    [Infinity, 1, false],
  ])('%d and %d: %s', (actual, expected, holds) => {
    expect(agree('x', actual, expected).holds).toBe(holds);
  });

  test('a scale that is not finite lets nothing pass', () => {
    expect(agree('x', [5], [1e308], { scale: Infinity }).holds).toBe(false);
    expect(agree('x', [5], [7], { scale: NaN }).holds).toBe(false);
  });
});

describe('shapes differ', () => {
  test.each([
    [[1, 2], [1], 'x has 2 entries, not 1'],
    [[1], [1, 2], 'x has 1 number, not 2'],
    [[1, 2], [[1], [2]], 'x has another shape than expected'],
    [{ re: 1 }, { re: 1, im: 0 }, 'x lacks im'],
    [1, [1], 'x has another shape than expected'],
    [[1], 1, 'x has another shape than expected'],
    [[[1], [2]], [[1], 2], 'x has another shape than expected'],
  ])('%j is not %j', (actual, expected, message) => {
    expect(agree('x', actual, expected)).toMatchObject({ holds: false, message });
  });

  test('further fields are not looked at', () => {
    expect(isClose({ re: 1, im: 0, name: 3 }, { re: 1, im: 0 }, 1e-9).kind).toBe('close');
  });
});

test('the largest magnitude scales, and is never 0', () => {
  expect(largestMagnitude([1, [-3, NaN], { re: Infinity }])).toBe(3);
  expect(largestMagnitude([0, 0])).toBe(1);
  expect(largestMagnitude(-2)).toBe(2);
  expect(largestMagnitude(0)).toBe(1);
  expect(largestMagnitude(NaN)).toBe(1);
  expect(largestMagnitude(-Infinity)).toBe(1);
  expect(largestMagnitude(0.25)).toBe(0.25);
});

test('a comparison says how far off it was, and the border itself is near', () => {
  expect(isClose([0, 3], [0, 1], 2)).toEqual({ kind: 'close', deviation: 1 });
  expect(isClose([0, 5], [0, 1], 2)).toEqual({ kind: 'far', deviation: 2 });
  expect(agree('x', 5, 1, { tolerance: 1 })).toMatchObject({ message: 'x is not right', deviation: 4 });
  expect(agree('x', [1], 1)).not.toHaveProperty('deviation');
});

test('an error in a small entry of a matrix does not hide behind a large one that has a size of its own', () => {
  const expected = [
    [2, 0],
    [0, 1e6],
  ];
  const scale = [
    [2, 0],
    [0, 1e6],
  ];
  const off = (first: number, mixed: number, last: number) => [
    [first, mixed],
    [mixed, last],
  ];
  expect(agree('H', off(2, 0, 1e6 + 1e-4), expected, { scale }).holds).toBe(true);
  expect(agree('H', off(2 + 1e-7, 0, 1e6), expected, { scale }).holds).toBe(false);
  expect(agree('H', off(2, 1e-12, 1e6), expected, { scale }).holds).toBe(false);
  expect(agree('H', off(2 + 1e-7, 1e-12, 1e6), expected, { scale: 1e6 }).holds).toBe(true);
});
