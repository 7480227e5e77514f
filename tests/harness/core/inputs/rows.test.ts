import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercise, property } from '../../../../harness/core/checks/check.ts';
import {
  absent,
  eitherOf,
  listOf,
  numberIn,
  recordOf,
  textOf,
} from '../../../../harness/core/checks/domain.ts';
import { fn, number } from '../../../../harness/core/checks/shapes.ts';
import {
  type Arguments,
  constantFrom,
  integer,
  object,
  range,
  real,
  rowsOfFunction,
  signed,
  vectorOf,
} from '../../../../harness/core/inputs/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { inputsOf as allInputsOf } from '../../inputs-of.ts';

const drawn = (inputs: fc.Arbitrary<Arguments>) => fc.sample(inputs, { seed: 1, numRuns: 20 });
const inputsOf = (
  contract: Pick<Grading, 'exports' | 'domains' | 'together' | 'relations'>,
  given: Arguments = {},
) => rowsOfFunction('f', contract, fc.constant(given));

describe('rows of numbers, lists and objects', () => {
  const { withRow, isWithin } = inputsOf({
    exports: { f: fn(['filter', 'x'], number) },
    domains: {
      filter: recordOf({ 0: numberIn(signed(0.01, 100)), 1: numberIn(signed(0.01, 100)) }),
      x: listOf(numberIn(signed(0.01, 100)), 0, 2000),
    },
    together: { f: ((_filter: number[], x: number[]) => x[0] !== 0) as never },
    relations: { f: [{ of: 'filter.1', is: '−p', value: (([p]: number[]) => -p!) as never }] },
  });

  test('are made from the domains alone, and are within the contract together', () => {
    expect(drawn(withRow([])).every(isWithin)).toBe(true);
    expect(drawn(withRow(['x with 0'])).some(isWithin)).toBe(false);
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
    for (const { filter } of drawn(withRow(['filter.1 1e-3 beyond −p']))) {
      const [p, q] = filter as [number, number];
      expect(-q / p - 1).toBeGreaterThan(1e-3);
      expect(-q / p - 1).toBeLessThan(1e-2);
    }
  });

  test('name a kind that there is no more', () => {
    expect(() => withRow(['filter.0 = 7'])).toThrow(
      'out of date (npm run generate): f has no kind "filter.0 = 7"',
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
  const { withRow, kinds } = inputsOf(
    { exports: { f: fn(['p', 'word'], number) }, domains: { p: numberIn(range(1, 50)) } },
    { p: 7, word: 'seven' },
  );
  expect(kinds.map(({ label }) => label)).toEqual(['p = 1', 'p = 50']);
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
    const { withRow, isWithin } = rowsOfFunction(name, contract, fc.constant({}));
    expect(drawn(withRow(['x = 0'])).every(isWithin)).toBe(true);
  }
});

test('texts, words, what is one of several, and lengths of lists of objects are special, too', () => {
  const entry = recordOf({
    label: textOf(1, 6, { letters: 'ab' }),
    value: eitherOf(numberIn(range(1, 9)), textOf(0, 3, { letters: '1' }), absent),
  });
  const { kinds, withRow } = inputsOf({
    exports: { f: fn(['rows', 'isLoud'], number) },
    domains: { rows: listOf(entry, 0, 5), isLoud: { kind: 'oneOf', values: [false, true] } },
  });
  const labels = kinds.map(({ label }) => label);
  expect(labels).toEqual([
    'rows of length 0',
    'rows of length 5',
    'rows.0.label of length 1',
    'rows.0.label of length 6',
    'rows.0.value = 1',
    'rows.0.value = 9',
    'rows.0.value of length 0',
    'rows.0.value of length 3',
    'rows.0.value absent',
    'isLoud = false',
    'isLoud = true',
  ]);
  type Rows = { label: string; value?: number | string }[];
  const met = (...row: string[]) => drawn(withRow(row))[0] as unknown as { rows: Rows; isLoud: boolean };
  expect(met('rows of length 5').rows).toHaveLength(5);
  expect(met('rows.0.value of length 3', 'isLoud = true')).toMatchObject({
    rows: [{ value: '111' }],
    isLoud: true,
  });
  expect(met('rows.0.value absent').rows[0]).not.toHaveProperty('value');
});

const checkOf = (
  given: Parameters<typeof property<object, { x: number; y: number }>>[0]['given'],
  judges?: string,
) =>
  property<object, { x: number; y: number }>({
    id: 'a',
    title: 'a',
    points: 1,
    hint: 'a',
    ...(judges === undefined ? {} : { judges }),
    given,
    runs: 5,
    each: [{ y: constantFrom(7) }],
    always: [{ x: 0, y: 0 }],
    *holds() {},
  });
const X = numberIn(range(0.01, 100, { special: [1] }));

test('a check meets each kind of its domains alone, one input of each further arbitrary, and what is always tried', () => {
  const inputs = allInputsOf(checkOf({ x: X, y: real(2, 3) }), 1);
  expect(inputs.map(({ origin }) => origin.kind)).toEqual([
    ...Array<string>(5).fill('random'),
    ...Array<string>(28).fill('row'),
    'always',
  ]);
  const [further, ...rows] = inputs.slice(5, 33).map(({ value }) => value as { x: number; y: number });
  expect(further!.y).toBe(7);
  expect(rows.slice(0, 3).map(({ x }) => x)).toEqual([1, 0.01, 100]);
  // A number of each decade, too.
  expect(rows.slice(3, 7).map(({ x }) => Math.floor(Math.log10(x)))).toEqual([-2, -1, 0, 1]);
  expect(rows.every(({ y }) => y > 2 && y < 3)).toBe(true);
});

test('a check of a function meets what is special in its domains, whatever it is given, where the contract allows that', () => {
  const grading = {
    exports: { f: fn(['x', 'y'], number) },
    right: {},
    domains: { x: X, y: X },
    together: { f: ((x: number, y: number) => x < 2 * y && x !== 100) as never },
    checks: [],
  };
  const rowsOf = (rows: readonly string[][]) =>
    allInputsOf(checkOf({ x: real(2, 3), y: real(2, 3) }, 'f'), 1, {
      grading,
      specialRows: { f: { rows, hidden: [], left: [] } },
    })
      .filter(({ origin }) => origin.kind === 'row')
      .slice(1)
      .map(({ value }) => value as { x: number; y: number });
  const alone = rowsOf([]);
  const specials = alone.flatMap(({ x, y }) => [1, 0.01, 100].filter((one) => one === x || one === y));
  expect(specials).toEqual([1, 0.01, 1, 100]);
  expect(rowsOf([['x = 1', 'y = 100']]).at(-1)).toEqual({ x: 1, y: 100 });
  expect(() => rowsOf([['x = 100', 'y = 1']])).toThrow('f is never given x = 100, y = 1');
});

test('where arguments made from their domains hardly ever fit together, what is special is put into what the check generates', () => {
  const list = listOf(numberIn(signed(0.01, 50)), 1, 7);
  const grading = {
    exports: { f: fn(['x', 'y'], number) },
    right: {},
    domains: { x: list, y: listOf(X, 2, 8) },
    together: { f: ((x: number[], y: number[]) => x.length === y.length - 1) as never },
    checks: [],
  };
  const given = integer(2, 6).chain((n) =>
    object({ x: vectorOf(real(2, 3), n - 1), y: vectorOf(real(2, 3), n) }),
  );
  const check = property<never, { x: number[]; y: number[] }>({
    id: 'any',
    title: '',
    points: 1,
    hint: '',
    judges: 'f',
    given,
    *holds() {},
  });
  const rows = allInputsOf(check as never, 1, { grading })
    .filter(({ origin }) => origin.kind === 'row')
    .map(({ value }) => value as { x: number[]; y: number[] });
  expect(rows.every(({ x, y }) => x.length === y.length - 1)).toBe(true);
  const firsts = (name: 'x' | 'y') => new Set(rows.map((row) => row[name][0]));
  for (const special of [0, 0.01, -0.01, 50, -50]) expect(firsts('x')).toContain(special);
  for (const special of [1, 0.01, 100]) expect(firsts('y')).toContain(special);
  expect(rows.some(({ y }) => y.every((one) => one === y[0]))).toBe(true);
});
