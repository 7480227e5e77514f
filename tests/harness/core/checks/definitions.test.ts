import { describe, expect, test } from 'vitest';
import { toData } from '../../../../harness/core/checks/data.ts';
import { claim, same } from '../../../../harness/core/checks/index.ts';

describe('data', () => {
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
    [Math.hypot, 'hypot'],
    [Array.from({ length: 64 }, () => 1), Array.from({ length: 64 }, () => 1)],
  ])('%j', (value, data) => {
    expect(toData(value)).toEqual(data);
  });

  test('of a long list is cut, and says so', () => {
    const data = toData(Array.from({ length: 1025 }, (_, k) => k)) as unknown[];
    expect(data).toHaveLength(65);
    expect(data.at(-1)).toBe('… 961 more');
  });
});

describe('a finding', () => {
  test('of two words or counts says both', () => {
    const finding = { message: 'the outcome is not right', expected: 'saddle', actual: 'minimum-1' };
    expect(same('the outcome', 'minimum-1', 'saddle')).toEqual({ holds: false, ...finding });
    expect(same('the number of points', 3, 3).holds).toBe(true);
    expect(same('the number of points', 3, 4).holds).toBe(false);
  });

  test('of a statement says what was seen, where there is something', () => {
    expect(claim(false, 'it is finite again', 3)).toEqual({
      holds: false,
      message: 'it is finite again',
      actual: 3,
    });
    expect(claim(true, 'it grows')).toEqual({ holds: true, message: 'it grows' });
  });
});
