import { expect, test } from 'vitest';
import {
  agree,
  anyOf,
  constantFrom,
  exercise,
  fn,
  integer,
  listOf,
  number,
  numberIn,
  property,
  range,
  real,
  tuple,
  vector,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import type { Literal } from '../../../../harness/core/model/literals.ts';
import { literalInputs } from '../../../../harness/core/runner/literal-inputs.ts';
import { planChecks } from '../../../../harness/core/runner/planned-check.ts';

interface Functions {
  readonly scaled: (factor: number, x: readonly number[]) => readonly number[];
  readonly sum: (settings: { readonly at: readonly number[] }) => number;
}

const scaled = (factor: number, x: readonly number[]): number[] => x.map((entry) => factor * entry);

const grading = exercise<Functions>({
  exports: { scaled: fn(['factor', 'x'], vector), sum: fn(['settings'], number) },
  domains: { factor: numberIn(range(0.1, 50)), x: listOf(numberIn(range(0.1, 100)), 1, 40) },
  together: { scaled: (factor, x) => factor * x.length < 1000 },
  checks: [
    property({
      id: 'scaled',
      judges: 'scaled',
      title: 'the entries are scaled',
      points: 1,
      hint: 'Multiply.',
      given: { factor: real(1, 5), x: vectorOf(real(1, 5), 2, 3) },
      *holds(solution, { factor, x }) {
        yield agree('the list', solution.scaled(factor, x), scaled(factor, x));
      },
    }),
    property({
      id: 'sum',
      judges: 'sum',
      title: 'the sum is right',
      points: 1,
      hint: 'Add.',
      given: { at: tuple(real(1, 5), real(1, 5)) },
      *holds(solution, settings: { readonly at: readonly number[] }) {
        yield agree('the sum', solution.sum(settings), settings.at[0]! + settings.at[1]!);
      },
    }),
  ],
}) as never as Grading;

interface Scaled {
  readonly factor: number;
  readonly x: readonly number[];
}

const literals = (compared: readonly number[], others: readonly number[] = []): Literal[] => [
  ...compared.map((value) => ({ value, file: 'solution.ts', line: 1, kind: 'compared' as const })),
  ...others.map((value) => ({ value, file: 'solution.ts', line: 1, kind: 'other' as const })),
];

function inputsFor(compared: readonly number[], others: readonly number[] = []) {
  const checks = planChecks({ id: 'test', grading, scenarios: [] } as never, 1);
  const inputs = literalInputs(checks, grading, literals(compared, others));
  return {
    scaled: (inputs.get('scaled') ?? []) as readonly Scaled[],
    sum: (inputs.get('sum') ?? []) as readonly { readonly at: readonly number[] }[],
  };
}

test('a number is tried as an argument, as an entry, as a length, and just beside itself', () => {
  const { scaled: own } = inputsFor([23]);
  expect(own.some(({ factor }) => factor === 23)).toBe(true);
  expect(own.some(({ factor }) => factor === 23 * (1 + 1e-8))).toBe(true);
  expect(own.some(({ x }) => x[0] === 23)).toBe(true);
  expect(own.some(({ x }) => x.at(-1) === 23)).toBe(true);
  expect(own.map(({ x }) => x.length)).toEqual(expect.arrayContaining([22, 23, 24]));
});

test('all else is ordinary: one place differs from a generated input', () => {
  for (const { factor, x } of inputsFor([23]).scaled) {
    const odd = [factor, ...(x.length > 3 ? [23] : x)].filter((value) => value < 1 || value > 5);
    expect(odd).toHaveLength(1);
  }
});

test('an input that is the only argument of its function is changed as a whole', () => {
  expect(inputsFor([23]).sum).toContainEqual({ at: expect.arrayContaining([23]) });
});

test('what a domain excludes, or all arguments together, is left out and not moved to its border', () => {
  const { scaled: own } = inputsFor([45, 1000]);
  expect(own.length).toBeGreaterThan(0);
  for (const { factor, x } of own) {
    expect(factor).toBeLessThanOrEqual(50);
    expect(x.length).toBeLessThanOrEqual(40);
    expect(factor * x.length).toBeLessThan(1000);
    expect([factor, ...x]).not.toContain(1000);
  }
});

test('a check without inputs gets none: calibration leaves out examples, which are the same under every seed', () => {
  const checks = planChecks({ id: 'test', grading, scenarios: [] } as never, 1);
  const emptied = checks.map(({ check, seed }) => ({ check, seed, inputs: [] }));
  expect(literalInputs(emptied, grading, literals([23])).size).toBe(0);
});

const steps = exercise<{ readonly walk: (stepSize: number, steps: number) => number }>({
  exports: { walk: fn(['stepSize', 'steps'], number) },
  domains: { stepSize: numberIn(range(0.1, 50)), steps: numberIn(range(1, 1000)) },
  checks: [
    property({
      id: 'walk',
      judges: 'walk',
      title: 'the walk is right',
      points: 1,
      hint: 'Walk.',
      given: { stepSize: real(1, 5), steps: integer(3, 12) },
      always: [{ stepSize: 1.5, steps: 500 }],
      *holds(solution, { stepSize, steps: count }) {
        yield agree('the end', solution.walk(stepSize, count), stepSize * count);
      },
    }),
  ],
}) as never as Grading;

test('no count is larger than the largest of the check itself, and few are large: solutions have the time for that', () => {
  const checks = planChecks({ id: 'test', grading: steps, scenarios: [] } as never, 1);
  const inputs = literalInputs(checks, steps, literals([1000, 498, 400, 37], [900]));
  const counts = ((inputs.get('walk') ?? []) as readonly { readonly steps: number }[]).map(
    ({ steps: count }) => count,
  );
  expect(counts).toEqual(expect.arrayContaining([498, 36, 37, 38]));
  expect(Math.max(...counts)).toBeLessThanOrEqual(500);
  expect(counts.filter((count) => count > 64)).toHaveLength(2);
});

test('numbers of every source are left out where they are not compared, and all inputs together are few, however many numbers there are', () => {
  expect(inputsFor([0], [0, 1, -1, 2])).toEqual({ scaled: [], sum: [] });
  expect(inputsFor([1], []).scaled).not.toEqual([]);
  const many = Array.from({ length: 500 }, (_, k) => 3 + k / 50);
  const { scaled: own, sum } = inputsFor(many, many);
  expect(own.length + sum.length).toBe(96);
  expect(inputsFor([], many).scaled.length).toBeLessThanOrEqual(16);
});

test('the same source and seed give the same inputs', () => {
  expect(inputsFor([23, 7.5], [12])).toEqual(inputsFor([23, 7.5], [12]));
});

test('other inputs of a check stay, and what is a whole number or a text stays a whole number or a text', () => {
  const mixed = exercise<{ readonly total: (x: readonly (number | string)[]) => number }>({
    exports: { total: fn(['x'], number) },
    checks: [
      property({
        id: 'total',
        judges: 'total',
        title: 'the total is right',
        points: 1,
        hint: 'Add.',
        given: {
          x: vectorOf(anyOf<number | string>(integer(1, 9), constantFrom('a', 'b')), 1, 3),
          unit: constantFrom('kg'),
        },
        *holds(solution, { x, unit }) {
          yield agree(unit, solution.total(x), 0);
        },
      }),
    ],
  }) as never as Grading;
  const checks = planChecks({ id: 'test', grading: mixed, scenarios: [] } as never, 1);
  const inputs = literalInputs(checks, mixed, literals([23])).get('total') ?? [];
  const entries = (inputs as readonly { x: readonly (number | string)[] }[]).flatMap(({ x }) => x);
  expect(entries).toContain(23);
  expect(entries.filter((one) => typeof one === 'number' && !Number.isInteger(one))).toEqual([]);
  expect(inputs).toEqual(inputs.map(() => expect.objectContaining({ unit: 'kg' })));
});
