import { describe, expect, test } from 'vitest';
import type { Coordinate, Outcome, Scenario } from '../../../../../harness/core/model/scenario.generated.ts';
import { parseFixture, scenarioValidator } from '../../../../../harness/course/exercises/schema/index.ts';
import golden from '../../../../golden/notebook.json' with { type: 'json' };
import { fixtures } from './fixtures.ts';

const STATIONARY: readonly (readonly [Outcome, readonly [number, number]])[] = [
  ['minimum-1', [2, 1 + Math.SQRT1_2]],
  ['minimum-2', [2, 1 - Math.SQRT1_2]],
  ['saddle', [2, 1]],
];

/** The contract's rule for the last point of a path. */
function outcomeOf(end: readonly Coordinate[]): Outcome {
  const beta = end.map(Number);
  if (!beta.every(Number.isFinite)) return 'diverged';
  const near = STATIONARY.find(([, point]) => point.every((value, k) => Math.abs(beta[k]! - value) < 0.01));
  return near?.[0] ?? 'not-converged';
}

/** What the notebook's experiments must show, gradient descent first. */
const TABLE: Readonly<Record<string, readonly [Outcome, Outcome]>> = {
  'experiment-1': ['minimum-1', 'minimum-1'],
  'experiment-2': ['minimum-2', 'minimum-1'],
  'experiment-3': ['saddle', 'not-converged'],
  'experiment-4': ['diverged', 'minimum-1'],
  'experiment-4-momentum-0.03': ['diverged', 'minimum-1'],
  'experiment-4-momentum-0.09': ['diverged', 'minimum-1'],
};

function scenarioOf(id: string): Scenario {
  const file = `${id}.json`;
  const parsed = parseFixture(fixtures.get(file) ?? '', file, scenarioValidator());
  if (parsed.kind === 'invalid') expect(parsed.problems).toEqual([]);
  return (parsed as { value: Scenario }).value;
}

test('there is a fixture for each experiment of the notebook, all valid and named as they are called', () => {
  expect([...fixtures.keys()]).toEqual(expect.arrayContaining(Object.keys(TABLE).map((id) => `${id}.json`)));
  for (const file of fixtures.keys()) expect(`${scenarioOf(file.replace(/\.json$/, '')).id}.json`).toBe(file);
});

describe.each(golden.experiments)('$id', (experiment) => {
  test('starts, steps and ends as numpy says', () => {
    const { start, stepSize, momentumCoeff, steps, runs } = scenarioOf(experiment.id);
    expect({ start, stepSize, momentumCoeff, steps }).toEqual({
      start: experiment.start,
      stepSize: experiment.stepSize,
      momentumCoeff: experiment.momentumCoeff,
      steps: experiment.steps,
    });
    expect(runs.map(({ kind, end }) => ({ kind, end }))).toEqual([
      { kind: 'gd', end: experiment.gd.at(-1) },
      { kind: 'momentum', end: experiment.momentum.at(-1) },
    ]);
  });

  test('has the outcomes that follow from where it ends, and they are those of the table', () => {
    const { runs } = scenarioOf(experiment.id);
    const outcomes = runs.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(runs.map(({ end }) => outcomeOf(end)));
    expect(outcomes).toEqual(TABLE[experiment.id]);
  });
});
