import { expect, test } from 'vitest';
import { parseWithSchema } from '../../../../../harness/course/shared/schema/parse.ts';
import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { Coordinate, Outcome, Scenario } from '../../../../scenarios/scenario.generated.ts';
import { fixtures, scenarioValidator } from './fixtures.ts';

const STATIONARY: readonly (readonly [Outcome, readonly [number, number]])[] = [
  ['minimum-1', [2, 1 + Math.SQRT1_2]],
  ['minimum-2', [2, 1 - Math.SQRT1_2]],
  ['saddle', [2, 1]],
];

/** The outcome of a path that ends here, by the rule in the task of exercise 07. */
function outcomeOf(end: readonly Coordinate[]): Outcome {
  const beta = end.map(Number);
  if (!beta.every(Number.isFinite)) return 'diverged';
  const near = STATIONARY.find(([, point]) => point.every((value, k) => Math.abs(beta[k]! - value) < 0.01));
  return near?.[0] ?? 'not-converged';
}

/** The outcomes of the notebook's experiments: gradient descent, then momentum. */
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
  const parsed = parseWithSchema(fixtures.get(file) ?? '', file, scenarioValidator);
  if (parsed.kind === 'invalid') expect(parsed.problems).toEqual([]);
  return (parsed as { value: Scenario }).value;
}

test('each experiment of the notebook has a valid fixture whose id is its file name', () => {
  expect([...fixtures.keys()]).toEqual(expect.arrayContaining(Object.keys(TABLE).map((id) => `${id}.json`)));
  for (const file of fixtures.keys()) expect(`${scenarioOf(file.replace(/\.json$/, '')).id}.json`).toBe(file);
});

test.each(golden.experiments)('the fixture $id has the settings and ends of numpy', (experiment) => {
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

test.each(golden.experiments)(
  'the outcomes of the fixture $id follow from its ends and are those of the table',
  ({ id }) => {
    const { runs } = scenarioOf(id);
    const outcomes = runs.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(runs.map(({ end }) => outcomeOf(end)));
    expect(outcomes).toEqual(TABLE[id]);
  },
);
