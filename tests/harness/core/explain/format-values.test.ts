import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, formatInputs, formatValue } from '../../../../harness/core/explain/format-values.ts';
import { SEEDED } from '../../course/class/reports/grades.ts';

const double = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('formatValue', () => {
  test.each([
    [[1, -0.5, 'NaN', '-Infinity'], '[1, -0.5, NaN, -Infinity]'],
    [{ re: 1, im: [0.1] }, '{ re: 1, im: [0.1] }'],
    [{}, '{}'],
    [
      { group: 'a', f: '(x) => x', values: ['b', 'NaN', '… 3 more'] },
      '{ group: "a", f: (x) => x, values: ["b", NaN, … 3 more] }',
    ],
    ['two words', 'two words'],
    ['a ', '"a "'],
    ['', '""'],
    ['""', `'""'`],
    ['3', '"3"'],
    [['""', ''], `['""', ""]`],
    [null, 'null'],
    ['β ↦ 2β', 'β ↦ 2β'],
    [Array.from({ length: 20 }, (_, k) => k), '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …]'],
  ])('formatValue writes %j as %s', (value, formatted) => expect(formatValue(value)).toBe(formatted));

  test('formatValue writes numbers with all their digits', () => {
    fc.assert(
      fc.property(double, (x) => {
        expect(Number(formatValue(x))).toBe(x === 0 ? 0 : x);
      }),
      SEEDED,
    );
  });
});

describe('compare', () => {
  test('compare uses as few digits as distinguish expected and actual', () => {
    expect(compare(-3.9999999999998854, 4)).toEqual({ expected: '-4', actual: '4' });
    expect(compare([1, 0.1], [1, 0.1 + 2e-16])).toEqual({
      expected: '[1, 0.1]',
      actual: '[1, 0.1000000000000002]',
    });
  });

  test('compare never formats different values alike', () => {
    fc.assert(
      fc.property(fc.array(double), fc.array(double), (expected, actual) => {
        const shown = compare(expected, actual);
        expect(shown.expected === shown.actual).toBe(JSON.stringify(expected) === JSON.stringify(actual));
      }),
      SEEDED,
    );
  });

  test('compare cuts long lists to the first difference and ignores rounding before it', () => {
    const expected = Array.from({ length: 40 }, (_, k) => [k, 1]);
    const actual = expected.map(([x], k) => [x! + 1e-14, k < 17 ? 1 : 2]);
    expect(compare(expected, actual)).toEqual({
      expected:
        '[…, [15, 1], [16, 1], [17, 1], [18, 1], [19, 1], [20, 1], [21, 1], [22, 1], [23, 1], [24, 1], [25, 1], [26, 1], …]',
      actual:
        '[…, [15, 1], [16, 1], [17, 2], [18, 2], [19, 2], [20, 2], [21, 2], [22, 2], [23, 2], [24, 2], [25, 2], [26, 2], …]',
      firstDifference: 17,
    });
  });

  test('compare shows fewer points where they have many coordinates, and the same ones of both', () => {
    const expected = Array.from({ length: 10 }, (_, k) => [k]);
    const actual = expected.map(([k]) => [k, 0, 0, 0, 0, 0, 0, k === 6 ? 1 : 0]);
    expect(compare(expected, actual)).toEqual({
      expected: '[[0], [1], [2], …]',
      actual: '[[0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 0, 0], …]',
      firstDifference: 0,
    });
    expect(compare([[1, 2, 3, 4, 5, 6, 7, 8]], [[1, 2, 3, 4, 5, 6, 7, 9]])).toEqual({
      expected: '[[1, 2, 3, 4, 5, 6, 7, 8]]',
      actual: '[[1, 2, 3, 4, 5, 6, 7, 9]]',
    });
  });

  test('compare accepts lists of different lengths and values of different types', () => {
    const long = Array.from({ length: 14 }, () => 0);
    expect(compare(long, long.slice(1))).toMatchObject({ firstDifference: 13 });
    expect(compare(['NaN', '-0', 1], 3)).toEqual({ expected: '[NaN, -0, 1]', actual: '3' });
  });
});

describe('formatInputs', () => {
  test('formatInputs writes one line for each input', () => {
    expect(formatInputs({ gradient: 'β ↦ [2β₁]', start: [1] })).toEqual([
      'gradient = β ↦ [2β₁]',
      'start = [1]',
    ]);
    expect(formatInputs({})).toEqual([]);
  });

  test('formatInputs shows only the id of a scenario, which has the answers, too', () => {
    const scenario = { id: 'experiment-1', title: 'From the saddle', steps: 32, runs: [{ end: [2, 1.7] }] };
    expect(formatInputs(scenario)).toEqual(['scenario = experiment-1']);
  });
});
