import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree } from '../../../../harness/core/checks/index.ts';
import { type Numbers, scaleOf, worstDeviation } from '../../../../harness/core/model/closeness.ts';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });

test('any numbers agree with themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (values) => {
      expect(agree('x', values, values).holds).toBe(true);
    }),
  );
});

describe('with a scale for each entry', () => {
  const agrees = (actual: number[], expected: number[], scale: number[]): boolean =>
    agree('x', actual, expected, { scale }).holds;

  test('with a scale for each entry, an error in a small entry does not hide behind a large one', () => {
    expect(agrees([1e6, 1.000001e-6], [1e6, 1e-6], [1e6, 1e-6])).toBe(false);
    expect(agree('x', [1e6, 1.000001e-6], [1e6, 1e-6]).holds).toBe(true);
    expect(agrees([1e6 + 1e-4, 1e-6], [1e6, 1e-6], [1e6, 1e-6])).toBe(true);
  });

  test('a size of 0 demands equality, and −0 equals 0', () => {
    expect(agrees([-0, 1], [0, 1], [0, 1])).toBe(true);
    expect(agrees([5e-324, 1], [0, 1], [0, 1])).toBe(false);
    expect(agree('x', 1e-300, 0, { scale: 0 }).holds).toBe(false);
  });

  test('no size below 1e-290 counts, where numbers begin to lose their digits', () => {
    expect(agrees([1.5e-299], [1e-299], [1e-299])).toBe(true);
    expect(agrees([1.001e-280], [1e-280], [1e-280])).toBe(false);
  });

  test('with a scale for each entry, another length is reported', () => {
    expect(agree('x', [1, 2], [1], { scale: [1] }).message).toBe('x should have 1 number; yours has 2');
  });
});

test('words and truth values beside numbers must be the expected ones', () => {
  const right = { rows: [{ name: 'up', isRoot: true, x: 0.1 + 0.2 }] };
  const found = (row: object) => agree('the table', { rows: [row] }, right);
  expect(found({ name: 'up', isRoot: true, x: 0.3 }).holds).toBe(true);
  expect(found({ name: 'up', isRoot: true, x: 0.4 }).message).toBe('the table is wrong');
  expect(found({ name: 'down', isRoot: true, x: 0.3 }).message).toBe(
    'the table should be up at .rows[0].name; yours is down',
  );
  expect(found({ name: 'up', isRoot: false, x: 0.3 }).holds).toBe(false);
  expect(found({ name: 'up', isRoot: 'true', x: 0.3 }).holds).toBe(false);
  expect(agree('x', [1], ['a number']).holds).toBe(false);
});

test('numbers agree if they differ by less than the tolerance times the scale', () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0.1, max: 1e3, noNaN: true }), (value, scale) => {
      expect(agree('x', value + 0.9e-9 * scale, value, { scale: scale + Math.abs(value) }).holds).toBe(true);
      expect(agree('x', value + 1e-6 * (scale + Math.abs(value)), value, { scale }).holds).toBe(false);
    }),
  );
});

test.each([
  [NaN, NaN],
  [0, -0],
  [Infinity, Infinity],
])('%d agrees with %d', (actual, expected) => {
  expect(agree('x', actual, expected).holds).toBe(true);
});

test.each([
  [NaN, 0],
  [0, NaN],
  [Infinity, -Infinity],
  [1e308, Infinity],
  [Infinity, 1],
])('%d does not agree with %d', (actual, expected) => {
  expect(agree('x', actual, expected).holds).toBe(false);
});

test('with a scale that is not finite, wrong numbers still fail', () => {
  expect(agree('x', [5], [1e308], { scale: Infinity }).holds).toBe(false);
  expect(agree('x', [5], [7], { scale: NaN }).holds).toBe(false);
});

test.each([
  [[1, 2], [1], 'x should have 1 number; yours has 2'],
  [[1], [1, 2], 'x should have 2 numbers; yours has 1'],
  [[1, 2], [[1], [2]], 'x should be a list at [0]; yours is a number'],
  [[[1], [2]], [[1], [2], [3]], 'x should have 3 entries; yours has 2'],
  [[], [[1]], 'x should have 1 entry; yours has 0'],
  [[1], [], 'x should have 0 entries; yours has 1'],
  [[[1], [2, 3]], [[1], [2]], 'x should have 1 number at [1]; yours has 2'],
  [{ b: [1, 2] }, { b: [1] }, 'x should have 1 number at .b; yours has 2'],
  [[{ b: [1] }], [{ b: [] }], 'x should have 0 entries at [0].b; yours has 1'],
  [{ re: 1 }, { re: 1, im: 0 }, 'x should have the field im'],
  [[{ re: 1 }], [{ re: 1, im: 0 }], 'x should have the field im at [0]'],
  [1, [1], 'x should be a list; yours is a number'],
  [[1], 1, 'x should be a number; yours is a list'],
  [[[1], [2]], [[1], 2], 'x should be a number at [1]; yours is a list'],
  [[1], { re: 1 }, 'x should be an object; yours is a list'],
  [{ re: 1 }, [1], 'x should be a list; yours is an object'],
  [{ re: 1 }, undefined, 'x should be undefined; yours is an object'],
  [{ a: { re: 1 } }, { a: null }, 'x should be null at .a; yours is an object'],
  [1, undefined, 'x should be undefined; yours is a number'],
])('the value %j in place of %j is reported as “%s”', (actual, expected, message) => {
  expect(agree('x', actual, expected as Numbers)).toMatchObject({ holds: false, message });
});

test('fields that are not expected are ignored', () => {
  expect(worstDeviation({ re: 1, im: 0, name: 3 }, { re: 1, im: 0 }, 1e-9)).toBe(0);
});

test('scaleOf ignores numbers that are not finite and is never 0', () => {
  expect(scaleOf([1, [-3, NaN], { re: Infinity }])).toBe(3);
  expect(scaleOf([0, 0])).toBe(1);
  expect(scaleOf(-2)).toBe(2);
  expect(scaleOf(0)).toBe(1);
  expect(scaleOf(NaN)).toBe(1);
  expect(scaleOf(-Infinity)).toBe(1);
  expect(scaleOf(0.25)).toBe(0.25);
});

test('a comparison has its deviation in units of the tolerance, and a deviation of 1 is close', () => {
  const within = { scale: 2, tolerance: 1 };
  expect(agree('x', [0, 3], [0, 1], within)).toMatchObject({ holds: true, deviation: 1 });
  expect(agree('x', [0, 5], [0, 1], within)).toMatchObject({ holds: false, deviation: 2 });
  expect(agree('x', 5, 1, { tolerance: 1 })).toMatchObject({ message: 'x is wrong', deviation: 4 });
  expect(agree('x', [1], 1).deviation).toBeUndefined();
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
