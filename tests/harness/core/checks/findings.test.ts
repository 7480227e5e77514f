import { expect, test } from 'vitest';
import { claim, same } from '../../../../harness/core/checks/index.ts';
import { toJson } from '../../../../harness/core/checks/json.ts';

test.each([
  [
    [1, -0, NaN, Infinity, -Infinity],
    [1, '-0', 'NaN', 'Infinity', '-Infinity'],
  ],
  [
    { beta: [1, 2], name: 'x' },
    { beta: [1, 2], name: 'x' },
  ],
  [undefined, null],
  [null, null],
  [
    [true, false],
    [true, false],
  ],
])('toJson(%j) is %j', (value, json) => {
  expect(toJson(value)).toEqual(json);
});

test('toJson turns a function into its name', () => {
  expect(toJson({ f: Math.hypot })).toEqual({ f: 'hypot' });
});

test('toJson keeps every digit, because an exact comparison may fail by the last one', () => {
  const sum = 0.1 + 0.2;
  expect(JSON.stringify(toJson([sum, 0.3]))).toBe('[0.30000000000000004,0.3]');
});

test('toJson keeps 64 entries of a longer list and says how many are missing', () => {
  const longest = Array.from({ length: 64 }, (_, k) => k);
  expect(toJson(longest)).toEqual(longest);
  const json = toJson(Array.from({ length: 1025 }, (_, k) => k)) as unknown[];
  expect(json).toHaveLength(65);
  expect(json.at(-1)).toBe('… 961 more');
});

test('the finding of same has the expected and the actual word or count', () => {
  const finding = { message: 'the outcome is wrong', expected: 'saddle', actual: 'minimum-1' };
  expect(same('the outcome', 'minimum-1', 'saddle')).toEqual({ holds: false, ...finding });
  expect(same('the number of points', 3, 3).holds).toBe(true);
  expect(same('the number of points', 3, 4).holds).toBe(false);
});

test('the finding of claim has the actual value, if one is given', () => {
  expect(claim(false, 'it is finite again', 3)).toEqual({
    holds: false,
    message: 'it is finite again',
    actual: 3,
  });
  expect(claim(true, 'it grows')).toEqual({ holds: true, message: 'it grows' });
});
