import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenarios } from '../../../harness/course/shared/exercises/project.ts';
import { experiment, outcomeAt, stationaryPoints } from '../../../reference/index.ts';
import type { Scenario } from '../../scenarios/scenario.generated.ts';
import { coordinate, momentumCoeff, point, seeded, stepSize } from './arbitraries.ts';
import { readGolden } from './oracle.ts';

const outcomes = new Map([
  ['experiment-1', ['minimum-1', 'minimum-1']],
  ['experiment-2', ['minimum-2', 'minimum-1']],
  ['experiment-3', ['saddle', 'not-converged']],
  ['experiment-4', ['diverged', 'minimum-1']],
  ['experiment-4-momentum-0.03', ['diverged', 'minimum-1']],
  ['experiment-4-momentum-0.09', ['diverged', 'minimum-1']],
]);

test.each(readGolden().experiments)('$id of the notebook has the expected outcomes', (run) => {
  const { gdOutcome, momentumOutcome } = experiment(run);
  expect([gdOutcome, momentumOutcome]).toEqual(outcomes.get(run.id));
});

test.each(await readScenarios<Scenario>(process.cwd()))(
  'the reference meets $id to 1e-9, where students need only come within a hundredth',
  (scenario) => {
    const result = experiment(scenario);
    for (const { kind, outcome, end } of scenario.runs) {
      const path = result[kind];
      expect(result[`${kind}Outcome`]).toBe(outcome);
      expect(path.length).toBe(scenario.steps + 1);
      for (const [k, number] of end.entries()) {
        const own = path.at(-1)![k]!;
        if (Number.isFinite(Number(number))) expect(Math.abs(own - Number(number))).toBeLessThan(1e-9);
        else expect(own).toBe(Number(number));
      }
    }
  },
);

test('the outcomes of an experiment are those of its last points', () => {
  fc.assert(
    fc.property(point, stepSize, momentumCoeff, fc.nat(20), (start, size, m, steps) => {
      const result = experiment({ start: Object.freeze(start), stepSize: size, momentumCoeff: m, steps });
      expect(result.gd.length).toBe(steps + 1);
      expect(result.momentum.length).toBe(steps + 1);
      expect(result.gdOutcome).toBe(outcomeAt(result.gd[steps]!));
      expect(result.momentumOutcome).toBe(outcomeAt(result.momentum[steps]!));
    }),
    seeded,
  );
});

test.each([
  ['minimum-1', 0],
  ['minimum-2', 1],
  ['saddle', 2],
] as const)(
  'a path has the outcome %s if it ends within 0.01 of that point in each coordinate',
  (name, index) => {
    const [beta1, beta2] = stationaryPoints()[index]!.beta as [number, number];
    for (const [across, along] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
    ] as const) {
      expect(outcomeAt([beta1 + 0.0099 * across, beta2 + 0.0099 * along])).toBe(name);
      expect(outcomeAt([beta1 + 0.0101 * across, beta2 + 0.0101 * along])).toBe('not-converged');
    }
  },
);

test('a path has diverged if any coordinate of its last point is not finite', () => {
  fc.assert(
    fc.property(coordinate, fc.constantFrom(NaN, Infinity, -Infinity), (finite, other) => {
      expect(outcomeAt([finite, other])).toBe('diverged');
      expect(outcomeAt([other, finite])).toBe('diverged');
      expect(outcomeAt([other, other])).toBe('diverged');
    }),
    seeded,
  );
});
