import * as fc from 'fast-check';
import type { Check } from '../model/check.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { type Input, inputsFrom } from './input.ts';
import { drawRows, firstOf } from './rows.ts';

/**
 * The inputs of a check, in the order in which they are tried: random ones; one of each of the author's further
 * arbitraries; rows, in which each special kind is met alone, and then with others; and those that are always tried.
 * @param seed the check's own, a 32-bit integer
 */
export function inputsOf<S>(
  { judges, inputs }: Check<S>,
  seed: number,
  { grading, scenarios = [], specialRows = {} }: Partial<ExercisePlan> = {},
): Input[] {
  if (inputs.kind === 'fixed') return inputsFrom('example', inputs.values);
  if (inputs.kind === 'scenarios') return inputsFrom('scenario', scenarios);
  const { arbitrary, runs, each, always } = inputs;
  const met = judges !== undefined && Object.hasOwn(specialRows, judges) ? specialRows[judges]!.rows : [];
  const rows = [
    ...each.map((one, k) => firstOf(one, seed + k)),
    ...drawRows({ judges, inputs }, grading, met, seed + each.length),
  ];
  return [
    ...fc
      .sample<unknown>(arbitrary, { seed, numRuns: runs })
      .map((value, run): Input => ({ value, origin: { kind: 'random', arbitrary, seed, run } })),
    ...rows.map(({ value, ...drawn }, at): Input => ({ value, origin: { kind: 'row', ...drawn, at } })),
    ...inputsFrom('always', always),
  ];
}
