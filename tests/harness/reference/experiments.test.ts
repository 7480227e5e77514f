import fc from 'fast-check';
import { expect, test } from 'vitest';
import { experiment, outcomeAt, stationaryPoints } from '../../../reference/index.ts';
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
