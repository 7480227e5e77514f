import { expect, test } from 'vitest';
import { exercise, property } from '../../../../harness/core/checks/check.ts';
import { constantFrom } from '../../../../harness/core/inputs/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { planChecks, seedOf } from '../../../../harness/core/runner/planned-check.ts';

test('inputs are generated once, and only when they are asked for', () => {
  let generated = 0;
  const counted = constantFrom(1).map((x) => {
    generated += 1;
    return { x };
  });
  const check = property({
    id: 'any',
    title: 'anything goes',
    points: 1,
    hint: 'look',
    given: counted,
    runs: 3,
    holds: () => [],
  });
  const grading = exercise({ exports: {}, right: {}, checks: [check] });
  const planned = planChecks({ id: 'lazy', grading, scenarios: [] } as unknown as ExercisePlan<Check>, 1)[0]!;
  expect(generated).toBe(0);
  const { inputs } = planned;
  expect(inputs.map(({ value }) => value)).toEqual([{ x: 1 }, { x: 1 }, { x: 1 }]);
  const after = generated;
  expect(planned.inputs).toBe(inputs);
  expect(generated).toBe(after);
});

test('each check has its own seed, which depends on its name and the seed of the run only', () => {
  expect(seedOf(1, '01-loss/loss')).toBe(seedOf(1, '01-loss/loss'));
  const seeds = ['a/b', 'a/c', 'b/b'].flatMap((name) => [seedOf(1, name), seedOf(2, name)]);
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && Math.abs(seed) <= 2 ** 31)).toBe(true);
});
