import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercise } from '../../../../harness/core/checks/check.ts';
import { listOf, numberIn, recordOf } from '../../../../harness/core/checks/domain.ts';
import { range, signed } from '../../../../harness/core/checks/range.ts';
import { fn, number } from '../../../../harness/core/checks/shapes.ts';
import { specialInputs } from '../../../../harness/core/checks/special-rows.ts';
import type { Arguments } from '../../../../harness/core/checks/special-values.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import type { Domain } from '../../../../harness/core/model/domain.ts';

const drawn = (inputs: fc.Arbitrary<Arguments>) => fc.sample(inputs, { seed: 1, numRuns: 20 });
const inputsOf = (contract: Omit<Grading, 'checks' | 'right'>, given: Arguments = {}) =>
  specialInputs('f', contract, fc.constant(given));

describe('special inputs of numbers, lists and objects', () => {
  const { withRow, isWithin, areAll } = inputsOf({
    exports: { f: fn(['filter', 'x'], number) },
    domains: {
      filter: recordOf({ 0: numberIn(signed(0.01, 100)), 1: numberIn(signed(0.01, 100)) }),
      x: listOf(numberIn(signed(0.01, 100)), 0, 2000),
    },
    together: { f: ((_filter: number[], x: number[]) => x[0] !== 0) as never },
    relations: { f: [{ of: 'filter.1', is: '−p', value: (([p]: number[]) => -p!) as never }] },
  });

  test('are made from the domains alone, and are within the contract together', () => {
    expect(areAll).toBe(true);
    expect(drawn(withRow([])).every(isWithin)).toBe(true);
    expect(drawn(withRow(['x with 0'])).some(isWithin)).toBe(false);
  });

  test('are not all, where of a list of lists or objects only the shortest is made', () => {
    const areAllOf = (of: Domain): boolean =>
      inputsOf({ exports: { f: fn(['a'], number) }, domains: { a: of } }).areAll;
    const row = listOf(numberIn(range(1, 9)), 2);
    expect([listOf(row, 2), listOf(row, 1, 3), listOf(recordOf({ re: row }), 0, 3)].map(areAllOf)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('have the special values of a row at their places, and ordinary ones elsewhere', () => {
    for (const { filter, x } of drawn(withRow(['filter.0 = 0', 'x all equal'])) as unknown as {
      filter: number[];
      x: number[];
    }[]) {
      expect(filter[0]).toBe(0);
      expect(Math.abs(filter[1]!)).toBeGreaterThan(0.9);
      expect(x.length).toBeGreaterThan(1);
      expect(new Set(x).size).toBe(1);
    }
    expect(drawn(withRow(['x of length 128'])).every(({ x }) => (x as number[]).length === 128)).toBe(true);
  });

  test('have a number that follows from the others, or is nearly that', () => {
    for (const { filter } of drawn(withRow(['filter.1 = −p'])))
      expect((filter as number[])[1]).toBe(-(filter as number[])[0]!);
    for (const { filter } of drawn(withRow(['filter.1 within 1e-2 of −p']))) {
      const [p, q] = filter as [number, number];
      expect(Math.abs(q / p + 1)).toBeGreaterThan(1e-7);
      expect(Math.abs(q / p + 1)).toBeLessThan(1e-2);
    }
  });

  test('name a special value that there is no more', () => {
    expect(() => withRow(['filter.0 = 7'])).toThrow(
      'out of date (npm run generate): f has no special value "filter.0 = 7"',
    );
  });
});

test('the product of two parameters is special, and the second follows from it', () => {
  const { withRow } = inputsOf({
    exports: { f: fn(['p', 'q'], number) },
    domains: { p: numberIn(range(0.01, 100)), p·q: numberIn(range(1e-3, 1e3)) },
  });
  for (const { p, q } of drawn(withRow(['p = 100', 'q = 1000']))) expect([p, q]).toEqual([100, 10]);
});

test('what has no domain of numbers is taken from what the check generates', () => {
  const { withRow, areAll, specials } = inputsOf(
    { exports: { f: fn(['p', 'word'], number) }, domains: { p: numberIn(range(1, 50)) } },
    { p: 7, word: 'seven' },
  );
  expect(areAll).toBe(false);
  expect(specials.map(({ label }) => label)).toEqual(['p = 1', 'p = 50']);
  expect(drawn(withRow(['p = 50']))[0]).toEqual({ p: 50, word: 'seven' });
});

test('a function may be named like what every object inherits', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    const contract = exercise<Record<string, (x: number) => number>>({
      exports: { [name]: fn(['x'], number) },
      right: { [name]: (x) => x },
      domains: { x: numberIn(signed(0.01, 100)) },
      checks: [],
    }) as unknown as Grading;
    const { withRow, isWithin } = specialInputs(name, contract, fc.constant({}));
    expect(drawn(withRow(['x = 0'])).every(isWithin)).toBe(true);
  }
});
