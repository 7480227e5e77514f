import { expect, test } from 'vitest';
import { callable, vector } from '../../../../harness/core/checks/index.ts';
import { toJson } from '../../../../harness/core/model/json.ts';

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

test('toJson turns a function into its text, and never into the name that a minifier may change', () => {
  const double = ([x = 0]: readonly number[]): readonly number[] => [2 * x];
  expect(toJson({ f: double })).toEqual({ f: 'a function' });
  expect(toJson({ f: callable('(beta) => [2 * beta[0]]', [['beta', vector]], vector, double) })).toEqual({
    f: '(beta) => [2 * beta[0]]',
  });
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
