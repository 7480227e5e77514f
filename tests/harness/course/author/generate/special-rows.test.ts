import { expect, test } from 'vitest';
import {
  agree,
  exercise,
  fn,
  listOf,
  number,
  numberIn,
  property,
  purity,
  range,
  real,
  vectorOf,
} from '../../../../../harness/core/checks/index.ts';
import type { Grading } from '../../../../../harness/core/model/check.ts';
import type { ExercisePlan } from '../../../../../harness/core/model/exercise-plan.ts';
import { type Check, planChecks } from '../../../../../harness/core/runner/index.ts';
import { specialRowsOf } from '../../../../../harness/course/author/generate/special-rows.ts';

type Solution = { weighted: (weight: number, power: number, x: readonly number[]) => number };
const right: Solution = {
  weighted: (weight, power, x) => weight * x.reduce((sum, each) => sum + each ** power, 0),
};
const grading = exercise<Solution>({
  exports: { weighted: fn(['weight', 'power', 'x'], number) },
  right,
  domains: {
    weight: numberIn(range(0.01, 100, { zero: true })),
    power: numberIn(range(1, 3)),
    x: listOf(numberIn(range(0.1, 10)), 1, 2000),
  },
  checks: [
    property({
      id: 'sum',
      title: 'the sum is right',
      points: 1,
      hint: 'look',
      judges: 'weighted',
      given: { weight: real(1, 9), power: real(1, 3), x: vectorOf(real(1, 9), 3) },
      runs: 5,
      *holds(solution, { weight, power, x }) {
        yield agree('the sum', solution.weighted(weight, power, x), right.weighted(weight, power, x));
      },
    }),
    purity(),
  ],
}) as unknown as Grading<Check>;

test('each pair of special values that the answer shows is met, and those that it does not show are named', () => {
  const { weighted } = specialRowsOf(grading);
  const { rows, hidden, left } = weighted!;
  const meet = (...labels: string[]) => rows.some((row) => labels.every((label) => row.includes(label)));
  expect(meet('weight = 100', 'x all equal')).toBe(true);
  expect(meet('power = 3', 'x of length 128')).toBe(true);
  expect(meet('weight = 0.01', 'power = 1')).toBe(true);
  // 0 times anything is 0: it is met alone.
  expect(meet('weight = 0', 'power = 3')).toBe(false);
  expect(hidden).toContainEqual(['weight = 0', 'power = 1']);
  expect(left).toEqual([]);
  expect(specialRowsOf(grading)).toEqual({ weighted });
});

test('the inputs of the check that judges a function have these values, and other ordinary ones under another seed', () => {
  const plan = { id: 'any', grading, scenarios: [], specialRows: specialRowsOf(grading) };
  const inputsUnder = (seed: number) =>
    planChecks(plan as unknown as ExercisePlan<Check>, seed)[0]!.inputs.map(
      ({ value }) => value as { weight: number; x: number[] },
    );
  const [first, second] = [inputsUnder(1), inputsUnder(2)];
  expect(first.length).toBeGreaterThan(5 + plan.specialRows['weighted']!.rows.length);
  expect([first, second].map((inputs) => inputs.some(({ weight }) => weight === 0))).toEqual([true, true]);
  const both = ({ weight, x }: (typeof first)[number]): boolean =>
    weight === 100 && x.length > 1 && new Set(x).size === 1;
  expect([first, second].map((inputs) => inputs.some(both))).toEqual([true, true]);
  expect(first.find(both)).not.toEqual(second.find(both));
});
