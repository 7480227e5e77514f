import { afterAll, expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import type { Vector } from '../../../reference/index.ts';
import type { Deviation, Nested } from './deviation.ts';
import { deviations, deviationTable, furthestOff } from './deviation.ts';
import type { GoldenExperiment, GoldenFilter } from './oracle.ts';
import { readGolden } from './oracle.ts';

/** One quantity of the oracle and how the reference computes it. */
interface Comparison {
  readonly row: string;
  readonly name: string;
  readonly expected: Nested;
  readonly compute: () => unknown;
}

const golden = readGolden();
const comparisons = [...golden.experiments.flatMap(ofExperiment), ...golden.filters.flatMap(ofFilter)];
const rows = new Map<string, Deviation[]>();

function ofExperiment(run: GoldenExperiment): Comparison[] {
  const { start, stepSize, momentumCoeff, steps } = run;
  const { gradient, gradientDescent, momentumDescent } = reference;
  const gd = () => gradientDescent(gradient, start, stepSize, steps);
  const momentum = () => momentumDescent(gradient, start, stepSize, momentumCoeff, steps);
  const row = run.id;
  return [
    { row, name: 'gd', expected: run.gd, compute: gd },
    { row, name: 'momentum', expected: run.momentum, compute: momentum },
    { row, name: 'z', expected: run.momentumZ, compute: () => filteredGradients(run) },
  ];
}

/** Every z of the run, from single steps, because `momentumDescent` does not return them. */
function filteredGradients({ start, stepSize, momentumCoeff, steps }: GoldenExperiment): Vector[] {
  let state: reference.MomentumState = { beta: start, z: start.map(() => 0) };
  const signal = [state.z];
  for (let step = 0; step < steps; step += 1) {
    state = reference.momentumStep(reference.gradient, state.beta, state.z, stepSize, momentumCoeff);
    signal.push(state.z);
  }
  return signal;
}

function ofFilter(filter: GoldenFilter): Comparison[] {
  const { frequencyResponse, lfilter, levelInDecibel, onePole, zerosPolesGain } = reference;
  const { momentumCoeff, input, omega } = filter;
  const impulse = filter.impulseResponse.map((_, k) => (k === 0 ? 1 : 0));
  const complex = (roots: Vector) => roots.map((re) => ({ re, im: 0 }));
  const compute = {
    b: () => onePole(momentumCoeff).b,
    a: () => onePole(momentumCoeff).a,
    omega: () => reference.frequencyGrid(),
    h: () => frequencyResponse(filter, omega),
    levelDb: () => levelInDecibel(frequencyResponse(filter, omega)),
    zeros: () => complex(zerosPolesGain(filter).zeros),
    poles: () => complex(zerosPolesGain(filter).poles),
    gain: () => zerosPolesGain(filter).gain,
    impulseResponse: () => lfilter(filter, impulse),
    output: () => lfilter(filter, input),
  };
  return Object.entries(compute).map(([field, run]) => ({
    row: `filters ${field}`,
    name: `m=${momentumCoeff.toFixed(4)} ${field}`,
    expected: filter[field as keyof typeof compute] as Nested,
    compute: run,
  }));
}

test.each(comparisons)('$name of $row agrees with numpy and scipy', ({ row, name, expected, compute }) => {
  const all = deviations(name, compute(), expected);
  rows.set(row, [...(rows.get(row) ?? []), ...all]);
  expect(furthestOff(all).share, deviationTable(new Map([[row, all]]))).toBeLessThanOrEqual(1);
});

test('every number of the oracle is compared, except the inputs of the runs', () => {
  const inputs =
    golden.experiments.length * 5 + golden.filters.reduce((sum, f) => sum + 1 + f.input.length, 0);
  const compared = comparisons.reduce((sum, { expected }) => sum + countNumbers(expected), 0);
  expect(compared + inputs).toBe(countNumbers(golden));
  expect(compared).toBeGreaterThan(13_000);
});

afterAll(() => console.log(deviationTable(rows)));

test.each(golden.experiments)('the result of $id consists of the paths of both descents', (run) => {
  const { gd, momentum } = reference.experiment(run);
  const { gradient, gradientDescent, momentumDescent } = reference;
  expect(gd).toEqual(gradientDescent(gradient, run.start, run.stepSize, run.steps));
  expect(momentum).toEqual(momentumDescent(gradient, run.start, run.stepSize, run.momentumCoeff, run.steps));
});

function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countNumbers(part), 0);
}
